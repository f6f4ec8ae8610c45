import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('asked by their own rules', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  /** With a number and an address, and these rules. */
  async function person(name: string, rules: readonly { channel: string; delaySeconds: number }[]) {
    const found = await story.scene.responder(name, { email: `${name.toLowerCase()}@example.org` });
    await story.coordinator.ok(story.coordinator.patch(`/responders/${found.id}`, { rules }));
    return found;
  }
  const asked = (id: string) => story.play([{ targets: [{ type: 'responder', id }] }], { lastStepSeconds: 86_400 });

  it('e-mail goes first, and the text when it is its turn', async () => {
    const ann = await person('Ann', [
      { channel: 'email', delaySeconds: 0 },
      { channel: 'sms', delaySeconds: 300 },
    ]);
    await asked(ann.id);
    await vigil.mail.expectMail(ann.email, 'code');
    await vigil.advance(4 * MINUTE);
    vigil.twilio.verifyNoUnexpected();
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(ann.phone);
  });

  it('a way that fails for good lets the next of their own go at once', async () => {
    const ben = await person('Ben', [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 600 },
    ]);
    vigil.twilio.script.next(ben.phone, { status: 400, code: 21610 });
    await asked(ben.id);
    await vigil.mail.expectMail(ben.email, 'code');
  });

  it('where none of their own ways works any more, those of everybody are tried', async () => {
    const cai = await person('Cai', [{ channel: 'voice', delaySeconds: 0 }]);
    const where = { responderId: cai.id, channel: { in: ['voice', 'sms'] } };
    await vigil.prisma.contactMethod.updateMany({ where, data: { failingSince: vigil.clock.now() } });
    await asked(cai.id);
    await vigil.mail.expectMail(cai.email, 'code');
  });

  it('rules that would reach nobody are refused, and say so', async () => {
    const dee = await story.scene.responder('Dee');
    const refused = await story.coordinator.patch(`/responders/${dee.id}`, {
      rules: [{ channel: 'email', delaySeconds: 0 }],
    });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ field: 'rules' }] });
  });
});
