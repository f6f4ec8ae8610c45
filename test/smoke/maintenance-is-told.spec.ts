import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

function maintenance(story: Story) {
  const { clock } = story.vigil;
  const later = (milliseconds: number): string => new Date(clock.now().getTime() + milliseconds).toISOString();
  const set = (code: string, until: string) =>
    story.coordinator.post(`/regions/${code}/maintenance`, { until, reason: 'The numbers are being tested.' });
  const end = (code: string) => story.coordinator.delete(`/regions/${code}/maintenance`);
  return { later, set, end };
}

const asks = (...people: readonly Person[]) =>
  people.map((person, at) => ({ delaySeconds: at * 1_200, targets: [{ type: 'responder', id: person.id }] }));

describe('maintenance mode is no secret', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  async function nationalCoordinator(name: string, email: string) {
    const person = await story.scene.coordinator(name);
    await story.coordinator.ok(story.coordinator.patch(`/responders/${person.id}`, { email }));
    const where = { responderId: person.id };
    await vigil.prisma.contactMethod.updateMany({ where, data: { verifiedAt: vigil.clock.now() } });
    return person;
  }

  it('74: the plan, the preview and a simulation say so, and the national coordinators hear of it by e-mail', async () => {
    const region = 'west_midlands';
    const { later, set, end } = maintenance(story);
    const gil = await story.scene.responder('Gil', { region });
    const far = await nationalCoordinator('Hope', 'hope@example.org');
    const near = await story.scene.coordinator('Ines', [region]);
    const mails = () => vigil.mail.mailsTo('hope@example.org').map(({ subject }) => subject);
    await story.plan('BMI', asks(gil), { lastStepSeconds: 86_400 });
    const ref = await story.report('BMI');
    await vigil.settle();
    await story.check(ref);
    vigil.twilio.tolerate(({ to }) => to === near.phone || to === far.phone);
    const until = later(90 * MINUTE);
    await set(region, until);
    await vigil.settle();
    expect(mails()).toEqual(['Vigil: West Midlands is in maintenance mode']);

    const simulated = await story.coordinator.ok(story.coordinator.post('/simulations', { facilityCode: 'BMI' }));
    expect(simulated.runs[0]).toMatchObject({ heldUntil: until, steps: [{ startsAt: until }] });
    const visitor = await Visitor.signedIn(vigil, near.userId);
    const page = await visitor.open(`/console/incidents/${ref}/release?level=region_verified`);
    expect(page.text).toContain('The region is in maintenance mode: nobody is paged before');
    expect(page.text).toContain('Gil');
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
    await vigil.settle();
    const { runs } = await story.coordinator.ok(story.coordinator.get(`/incidents/${ref}/plan`));
    expect(runs.at(-1)).toMatchObject({ heldUntil: until, steps: [{ startsAt: until, people: [{ name: 'Gil' }] }] });
    expect((await visitor.open(`/console/incidents/${ref}`)).text).toContain('nobody is paged before');
    await vigil.advance(90 * MINUTE);
    await vigil.twilio.expectSms(gil.phone);
    await vigil.mail.expectMail('hope@example.org');
    expect((await vigil.mail.expectMail('hope@example.org')).text).toContain(
      'maintenance mode of West Midlands is over',
    );

    // Their own doing is no news to them, and during a drill nobody is told.
    const self = await Visitor.signedIn(vigil, far.userId);
    await self.send('/console/maintenance', { regionCode: 'north_west', hours: '1', reason: 'A meeting.' });
    await self.send('/console/maintenance/north_west/end');
    await story.coordinator.ok(story.coordinator.post('/drills', { regionCode: 'scotland' }));
    await set('scotland', later(HOUR));
    await end('scotland');
    await vigil.settle();
    expect(mails()).toHaveLength(2);
  });
});

describe('a plan over the time of maintenance mode', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  it('a condition of a step is judged by the moment at which the step is reached, not by the clock of the run', async () => {
    const region = 'south_west';
    const { later, set } = maintenance(story);
    const [kay, lou] = [await story.scene.responder('Kay', { region }), await story.scene.responder('Lou', { region })];
    const day = { timeOfDay: { from: '07:00', to: '00:00', timeZone: 'Europe/London' } };
    const steps = [
      { targets: [{ type: 'responder', id: kay.id }] },
      { delaySeconds: 600, targets: [{ type: 'region' }], when: day, quorum: { any: 2 } },
      { delaySeconds: 1_200, targets: [{ type: 'responder', id: lou.id }], when: day, quorum: { any: 1 } },
    ];
    const toFive = (24 + 5 - vigil.clock.now().getUTCHours()) % 24;
    await vigil.advance(toFive * HOUR - vigil.clock.now().getUTCMinutes() * MINUTE);
    const passed = await story.play(steps.slice(0, 2), { facility: 'BLI', lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(kay.phone);
    await vigil.advance(10 * MINUTE);
    expect((await story.kinds(passed.ref)).at(-1)).toBe('run.step_passed');
    const held = await story.play([steps[0], steps[2]] as typeof steps, { facility: 'ASI', lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(kay.phone);
    await vigil.advance(5 * MINUTE);
    await set(region, later(3 * HOUR));
    await vigil.advance(3 * HOUR);
    // It is day by now, and the clocks of the runs were moved on into it. What was passed at night stays passed: one is enough.
    const [alert] = await story.alerts(passed.ref);
    await story.coordinator.ok(
      story.coordinator.post(`/incidents/${passed.ref}/alerts/${alert.id}/answer`, { answer: 'attending' }),
    );
    await vigil.settle();
    expect((await story.kinds(passed.ref)).at(-1)).toBe('run.satisfied');
    // What would have been passed at twenty past five is reached by day.
    await vigil.advance(15 * MINUTE);
    await vigil.twilio.expectSms(lou.phone);
    expect(await story.kinds(held.ref)).not.toContain('run.step_passed');
  });
});
