import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('outside production only the allow-list is reached', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start({ settings: { sendAllowlist: ['+447700900001'] } });
    story = await Story.begin(vigil);
  }, 60_000);
  afterAll(() => vigil.stop());

  it('73: one on the list gets the text, everybody else is recorded as suppressed', async () => {
    const [on, off] = [await story.scene.responder('On'), await story.scene.responder('Off')];
    const { ref } = await story.play([{ targets: [on, off].map(({ id }) => ({ type: 'responder', id })) }]);
    await vigil.twilio.expectSms(on.phone);
    const alerts: { responder: { id: string }; messages: { status: string }[] }[] = await story.alerts(ref);
    expect(alerts.find((alert) => alert.responder.id === off.id)?.messages[0]?.status).toBe('suppressed');
  });
});
