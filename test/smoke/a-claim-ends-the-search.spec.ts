import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('a report that a coordinator has taken is offered to nobody else', () => {
  let vigil: TestVigil;
  let story: Story;
  let facility: string;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(() => vigil.twilio.verifyNoUnexpected());
  afterAll(() => vigil.stop());

  /** Reported, with these coordinators asked twice. */
  async function reported(names: readonly [string, string], quorum: number) {
    facility = story.place();
    const [first, second] = [await story.scene.responder(names[0]), await story.scene.responder(names[1])];
    for (const { id, name } of [first, second]) await account(id, name);
    const people = [first, second].map(({ id }) => ({ type: 'responder', id }));
    const policy = await story.scene.policy(`Triage ${facility}`, [{ targets: people, quorum: { any: quorum } }], {
      repeat: 1,
      lastStepSeconds: 600,
    });
    await story.scene.route(1, { trigger: 'reported', facilities: [facility] }, policy);
    const ref = await story.report(facility);
    await vigil.twilio.expectSms(first.phone, /new report/);
    await vigil.twilio.expectSms(second.phone, /new report/);
    return { ref, first, second };
  }

  async function account(responderId: string, name: string): Promise<void> {
    const email = `${name.toLowerCase()}@example.org`;
    const rest = { role: 'coordinator', regionCodes: [], status: 'active', createdAt: vigil.clock.now() };
    await vigil.prisma.user.create({ data: { id: responderId, email, name, responderId, ...rest } });
  }

  it('not even when a colleague answers no afterwards', async () => {
    const { ref, first, second } = await reported(['Ann', 'Ben'], 1);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/triage`, { claim: true }));
    await vigil.settle();
    for (const { phone } of [first, second]) await vigil.twilio.expectSms(phone, /taken by a colleague/);
    await vigil.twilio.reply(second.phone, `${story.codeOf(second)} no`);
    await vigil.advance(HOUR);
    expect(vigil.twilio.textsTo(first.phone)).toHaveLength(2);
    expect((await story.incident(ref)).runs).toMatchObject([{ state: 'satisfied' }]);
  });

  it('nor when one takes it by text, and the policy asked for two', async () => {
    const { first, second } = await reported(['Cat', 'Dan'], 2);
    await vigil.twilio.reply(first.phone, `${story.codeOf(first)} yes`);
    await vigil.settle();
    await vigil.twilio.expectSms(second.phone, /taken by a colleague/);
    await vigil.advance(HOUR);
    expect(vigil.twilio.textsTo(second.phone)).toHaveLength(2);
  });

  it('but is offered again when the one who took it by text takes that back', async () => {
    const { first, second } = await reported(['Eva', 'Fay'], 1);
    await vigil.twilio.reply(first.phone, `${story.codeOf(first)} yes`);
    await vigil.settle();
    await vigil.twilio.expectSms(second.phone, /taken by a colleague/);
    await vigil.twilio.reply(first.phone, `${story.codeOf(first)} no`);
    await vigil.advance(11 * MINUTE);
    await vigil.twilio.expectSms(second.phone, /new report/);
  });
});
