import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import { words } from '../support/brief-visitor.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('what became of the messages', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
    const coordinator = await story.scene.coordinator('Nadia');
    nadia = await Visitor.signedIn(vigil, coordinator.userId);
    vigil.twilio.tolerate(() => true);
  }, 60_000);
  afterEach(() => {
    vigil.mail.verifyNoUnexpected();
  });
  afterAll(() => vigil.stop());

  it('is told by channel, provider and range of numbers, never by person', async () => {
    const people = await Promise.all(
      ['Annika', 'Benedikt', 'Catrin', 'Daniel', 'Zadie', 'Fay'].map((name) => story.scene.responder(name)),
    );
    const { ref } = await story.play([{ targets: people.map(({ id }) => ({ type: 'responder', id })) }], {
      lastStepSeconds: 86_400,
    });
    await vigil.advance(4 * MINUTE);
    const texts = await vigil.prisma.message.findMany({ where: { channel: 'sms', handedOffAt: { not: null } } });
    expect(texts.length).toBeGreaterThanOrEqual(7);
    expect(new Set(texts.map(({ numberPrefix }) => numberPrefix))).toEqual(new Set(['+447700']));

    const { items } = await story.coordinator.ok(story.coordinator.get('/messages/figures?window=hour'));
    const range = items.find(({ prefix }: { prefix?: string }) => prefix === '+447700');
    expect(range).toMatchObject({ channel: 'sms', provider: 'twilio', handedOff: texts.length });
    const page = words((await nadia.open('/console/delivery?window=hour')).html);
    expect(page).toContain(`Twilio, +447700… ${String(texts.length)}`);
    for (const { name, phone } of people) {
      expect(page).not.toContain(name);
      expect(page).not.toContain(phone.slice(0, 8));
    }
    expect(words((await nadia.open('/console/delivery?window=nonsense')).html)).toContain('Last 24 hours');
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, { note: 'Over.' }));
  });
});
