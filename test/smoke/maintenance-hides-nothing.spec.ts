import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('maintenance mode', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const later = (milliseconds: number): string => new Date(vigil.clock.now().getTime() + milliseconds).toISOString();
  const set = (code: string, until: string) =>
    story.coordinator.post(`/regions/${code}/maintenance`, { until, reason: 'The numbers are being tested.' });

  it('does not begin again what was over before, whatever is answered meanwhile', async () => {
    const region = 'south_west';
    const hal = await story.scene.responder('Hal', { region });
    await story.play([{ targets: [{ type: 'responder', id: hal.id }] }], { facility: 'BLI', lastStepSeconds: 60 });
    await vigil.twilio.expectSms(hal.phone);
    await vigil.advance(2 * MINUTE);
    const ended = async () =>
      vigil.prisma.journalEntry.count({
        where: { kind: 'run.exhausted', data: { path: ['trigger'], equals: 'verified' } },
      });
    expect(await ended()).toBe(1);
    expect((await set(region, later(HOUR))).status).toBe(200);
    await vigil.twilio.reply(hal.phone, `${story.codeOf(hal)} later`);
    await vigil.advance(HOUR + MINUTE);
    expect(await ended()).toBe(1);
  });

  it('does not hide a further report that names somebody at risk: it is heard within a minute', async () => {
    const gil = await story.scene.coordinator('Gil', ['scotland']);
    await set('scotland', later(HOUR));
    await story.report('sps-barlinnie');
    await vigil.settle();
    expect(vigil.twilio.textsTo(gil.phone)).toHaveLength(0);
    await story.report('sps-barlinnie', { urgentNeeds: ['immediate_danger_inside'] });
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(gil.phone, /new report/);
  });
});
