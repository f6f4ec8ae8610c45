import { describe, expect, it } from '@jest/globals';
import { SendMessageService } from '../../src/delivery/send-message.service.js';
import { RetryLater } from '../../src/platform/queue/job.js';
import { MINUTE, plus } from '../../src/kernel/clock.js';
import { NO_RECEIPTS } from '../support/fake-twilio-script.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const CODE = /\b(?=[A-Z]*\d)(?=\d*[A-Z])[ACDEFHJKMNPRTVWXY34679]{4}\b/g;
const LATER = [{ channel: 'sms', delaySeconds: 120 }];

describe('a text for several alerts is lost', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  /** Two incidents that ask the same person by one text, due two minutes later. */
  async function asked(person: Person, facilities: readonly string[] = [story.place(), story.place()]) {
    const steps = [{ targets: [{ type: 'responder', id: person.id }], quorum: { any: 5 } }];
    const refs: string[] = [];
    for (const facility of facilities) {
      refs.push((await story.play(steps, { facility, lastStepSeconds: 86_400 })).ref);
    }
    return refs;
  }
  async function pages(person: Person) {
    return vigil.prisma.message.findMany({
      where: { responderId: person.id, channel: 'sms', orderClass: { not: 'stand_down' } },
      orderBy: { id: 'asc' },
    });
  }
  async function carrierOf(person: Person) {
    const carrier = (await pages(person)).find(({ status }) => status !== 'suppressed');
    if (carrier === undefined) throw new Error('No text carries the others.');
    return carrier;
  }
  const refOf = async (incidentId: string | null) =>
    (await vigil.prisma.incident.findUniqueOrThrow({ where: { id: incidentId ?? '' } })).ref;
  /** Its worker has died, and its time with the provider is up. */
  async function tryAgain(id: string): Promise<void> {
    const now = vigil.clock.now();
    const lost = { status: 'sending', sendingDeadline: now, providerId: null, handedOffAt: null, deliveredAt: null };
    await vigil.prisma.message.update({ where: { id }, data: { ...lost, endedAt: null } });
    const key = `message-${id}`;
    const row = { fact: 'message.sms_due', data: { messageId: id }, dueAt: plus(now, MINUTE) };
    await vigil.prisma.outboxRow.create({ data: { key, ...row, createdAt: now, publishedAt: now } });
    await vigil.app.get(SendMessageService, { strict: false }).send(id, key);
  }
  async function standDown(ref: string): Promise<void> {
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, {}));
    await vigil.settle();
  }

  it('without a receipt each alert moves on, also when the other incident is over', async () => {
    const rules = [...LATER, { channel: 'voice', delaySeconds: 3_600 }];
    const ann = await story.scene.responder('Ann', { rules });
    await asked(ann);
    vigil.twilio.script.next(ann.phone, { receipts: NO_RECEIPTS });
    await vigil.advance(2 * MINUTE);
    await vigil.twilio.expectSms(ann.phone, /alerts for/);
    await standDown(await refOf((await carrierOf(ann)).incidentId));
    await vigil.twilio.expectSms(ann.phone, /is over/);
    for (let each = 0; each < 4; each++) await vigil.advance(MINUTE);
    await vigil.twilio.expectCall(ann.phone);
  });

  it('as its worker died: it goes again without the alert that is over, and the other goes by itself', async () => {
    const ben = await story.scene.responder('Ben', { rules: LATER });
    await asked(ben);
    await vigil.advance(2 * MINUTE);
    const { sid } = await vigil.twilio.expectSms(ben.phone, /alerts for/);
    const carrier = await carrierOf(ben);
    const carried = (await pages(ben)).find(({ status }) => status === 'suppressed');
    // As if it had died before it called.
    vigil.twilio.store.texts.delete(sid);
    await standDown(await refOf(carried?.incidentId ?? null));
    await vigil.twilio.expectSms(ben.phone, /is over/);
    await tryAgain(carrier.id);
    const { text } = await vigil.twilio.expectSms(ben.phone, /alert for/);
    const codeOver = await vigil.prisma.alert.findUniqueOrThrow({ where: { id: carried?.alertId ?? '' } });
    expect(text).not.toContain(codeOver.code);
  });

  it('while its region is in maintenance mode it is held, and the alert of the other region goes by itself', async () => {
    const dan = await story.scene.responder('Dan', { rules: LATER });
    await asked(dan, ['SWI', 'BXI']);
    await vigil.advance(2 * MINUTE);
    const { sid } = await vigil.twilio.expectSms(dan.phone, /alerts for/);
    const carrier = await carrierOf(dan);
    const before = (await pages(dan)).find(({ status }) => status === 'suppressed');
    // As if its worker had died before it called.
    vigil.twilio.store.texts.delete(sid);
    const { regionCode } = await story.incident(await refOf(carrier.incidentId));
    const path = `/regions/${String(regionCode)}/maintenance`;
    const until = plus(vigil.clock.now(), 60 * MINUTE).toISOString();
    await story.coordinator.ok(story.coordinator.post(path, { until, reason: 'A test.' }));
    await expect(tryAgain(carrier.id)).rejects.toBeInstanceOf(RetryLater);
    await vigil.settle();
    const { text } = await vigil.twilio.expectSms(dan.phone, /alert for/);
    const other = await vigil.prisma.alert.findUniqueOrThrow({ where: { id: before?.alertId ?? '' } });
    expect(text).toContain(other.code);
    const held = async () => vigil.prisma.message.findUniqueOrThrow({ where: { id: carrier.id } });
    expect(await held()).toMatchObject({ status: 'queued', failureCode: 'region_maintenance', sendingAt: null });
    expect((await held()).params).not.toHaveProperty('bundle');
    await story.coordinator.ok(story.coordinator.delete(path));
    expect((await held()).failureCode).toBeNull();
    await vigil.advance(MINUTE);
    expect((await vigil.twilio.expectSms(dan.phone, /alert for/)).text).not.toContain(other.code);
  });

  it('a code for all that may be on the phone goes on working, and what goes again says that it may be a double', async () => {
    const cas = await story.scene.responder('Cas', { rules: LATER });
    const refs = await asked(cas);
    await vigil.advance(2 * MINUTE);
    const { text } = await vigil.twilio.expectSms(cas.phone, /alerts for/);
    const all = text.match(CODE)?.at(-1) ?? '';
    const carrier = await carrierOf(cas);
    // Its worker died after the provider had taken it, and nobody could be asked; the next try is refused for now.
    for (let each = 0; each < 3; each++) vigil.twilio.script.nextLookUp('reset');
    vigil.twilio.script.next(cas.phone, { status: 503 });
    // What it spoke for is due at once, and may leave before the answer comes.
    vigil.twilio.tolerate(({ to, text: again }) => to === cas.phone && again.includes('alert'));
    await expect(tryAgain(carrier.id)).rejects.toBeInstanceOf(RetryLater);
    const { texts } = await vigil.twilio.reply(cas.phone, `${all} yes`);
    expect(texts[0]).toContain('YES received');
    for (const ref of refs) expect((await story.alerts(ref))[0]).toMatchObject({ answer: 'attending' });
    expect((await pages(cas)).filter(({ possibleDuplicate }) => possibleDuplicate).length).toBeGreaterThanOrEqual(2);
  });
});
