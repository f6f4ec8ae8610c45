import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('mail that comes back', () => {
  const secret = randomBytes(24);
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start({ settings: { bounceSecret: secret } });
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(() => {
    vigil.twilio.verifyNoUnexpected();
    vigil.mail.verifyNoUnexpected();
  });
  afterAll(() => vigil.stop());

  /** A person is mailed at once, and called in an hour. */
  async function mailed(name: string) {
    const rules = [
      { channel: 'email', delaySeconds: 0 },
      { channel: 'sms', delaySeconds: 3600 },
    ];
    const person = await story.scene.responder(name, { email: `${name.toLowerCase()}@example.org`, rules });
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
      lastStepSeconds: 86_400,
    });
    await vigil.mail.expectMail(person.email);
    return { ref, person, id: (await messages(ref))[0]?.id ?? '' };
  }
  const messages = async (ref: string): Promise<{ id: string; providerId?: string; status: string }[]> =>
    (await story.alerts(ref))[0].messages;
  const seconds = () => Math.floor(vigil.clock.now().getTime() / 1000);

  async function bounce(body: object, signing: { key?: Buffer | null; at?: number; signed?: string } = {}) {
    const text = JSON.stringify(body);
    const at = String(signing.at ?? seconds());
    const mac = createHmac('sha256', signing.key ?? secret).update(`msg_1.${at}.${signing.signed ?? text}`);
    const headers = { 'content-type': 'application/json', 'webhook-id': 'msg_1', 'webhook-timestamp': at };
    const signature = signing.key === null ? {} : { 'webhook-signature': `v1,${mac.digest('base64')}` };
    const path = `${vigil.baseUrl}/webhooks/email/bounce`;
    return (await fetch(path, { method: 'POST', headers: { ...headers, ...signature }, body: text })).status;
  }
  const failing = async (responderId: string) =>
    (await vigil.prisma.contactMethod.findFirstOrThrow({ where: { responderId, channel: 'email' } })).failingSince;

  it('37: a hard bounce flags the address, and the next channel goes at once; twice is once', async () => {
    const { ref, person, id } = await mailed('Ann');
    const messageId = (await messages(ref))[0]?.providerId ?? '';
    expect(messageId).toContain(id);
    expect(await bounce({ messageId, type: 'hard', reason: `no such user ${person.email}` })).toBe(204);
    expect(await bounce({ messageId, type: 'hard' })).toBe(204);
    await vigil.settle();
    await vigil.twilio.expectSms(person.phone);
    expect((await messages(ref))[0]).toMatchObject({
      status: 'undelivered',
      providerId: messageId,
      failure: { code: 'bounce_hard' },
    });
    expect(await failing(person.id)).not.toBeNull();
    expect((await story.kinds(ref)).filter((kind) => kind === 'contact.failing')).toHaveLength(1);
  });

  it('a soft bounce moves on and flags nothing; our own id names the mail as well', async () => {
    const { ref, person, id } = await mailed('Ben');
    expect(await bounce({ messageId: id, type: 'soft' })).toBe(204);
    await vigil.settle();
    await vigil.twilio.expectSms(person.phone);
    expect((await messages(ref))[0]).toMatchObject({ status: 'undelivered', failure: { code: 'bounce_soft' } });
    expect(await failing(person.id)).toBeNull();
  });

  it('66: what is not signed, signed for something else or long ago, changes nothing', async () => {
    const { ref, id } = await mailed('Cai');
    const body = { messageId: id, type: 'hard' };
    expect(await bounce(body, { key: null })).toBe(403);
    expect(await bounce(body, { key: randomBytes(24) })).toBe(403);
    expect(await bounce(body, { signed: '{}' })).toBe(403);
    expect(await bounce(body, { at: seconds() - 301 })).toBe(403);
    for (const wrong of [{}, { messageId: id }, { messageId: id, type: 'medium' }])
      expect(await bounce(wrong)).toBe(400);
    for (const unknown of ['nothing', '<a@b>', '00000000-0000-4000-8000-000000000000']) {
      expect(await bounce({ messageId: unknown, type: 'hard' })).toBe(204);
    }
    await vigil.settle();
    expect((await messages(ref))[0]).toMatchObject({ status: 'handed_off' });
  });

  it('a bounce that names a text changes nothing', async () => {
    const person = await story.scene.responder('Dee');
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
      lastStepSeconds: 86_400,
    });
    await vigil.twilio.expectSms(person.phone);
    const [text] = await messages(ref);
    expect(await bounce({ messageId: text?.id, type: 'hard' })).toBe(204);
    expect((await messages(ref))[0]?.status).toBe('delivered');
  });
});
