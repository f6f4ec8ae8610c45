import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { Story } from './story.js';
import { TestVigil } from './vigil.js';

/**
 * One system with a story for all tests of a `describe`. A message that came without being expected fails the test in
 * which it came.
 */
export function withStory(use: (vigil: TestVigil, story: Story) => void): void {
  let vigil: TestVigil | null = null;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    use(vigil, await Story.begin(vigil));
  }, 60_000);
  afterEach(() => {
    vigil?.twilio.verifyNoUnexpected();
    vigil?.mail.verifyNoUnexpected();
  });
  afterAll(() => vigil?.stop());
}
