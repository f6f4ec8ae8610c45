import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MESSAGE_DUE } from '../../src/delivery/delivery-facts.js';
import { RUN_LOOK } from '../../src/escalation/escalation-facts.js';
import { END_MAINTENANCE } from '../../src/escalation/maintenance/maintenance.job.js';
import { HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { casesWithoutAnswer, planCases, type PlanCase } from '../support/plan-cases.js';
import { PlayedCase, type RunSeen, type Seen } from '../support/played-plan.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

/**
 * Cases that nobody chose: people with rules, quiet hours and limits, rotas that hand over, steps of every kind. Each is
 * simulated and planned first, then played with the real engine and a clock that jumps from one event to the next.
 */
describe('71: what the plan says is what then happens', () => {
  let vigil: TestVigil;
  let story: Story;
  let places: readonly { code: string; regionCode: string }[];
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
    const all = await vigil.prisma.facility.findMany({ orderBy: { code: 'asc' } });
    const byRegion = new Map(all.map(({ code, regionCode }) => [regionCode, { code, regionCode }]));
    places = [...byRegion.values()];
  }, 60_000);
  afterAll(() => vigil.stop());

  /** The clock jumps to the next thing that is due, until nothing is. */
  async function playOn(events: number): Promise<boolean> {
    for (let event = 0; event < events; event++) {
      const now = vigil.clock.now();
      const next = await vigil.prisma.outboxRow.findFirst({
        where: { dueAt: { gt: now }, fact: { in: [RUN_LOOK, END_MAINTENANCE.fact, ...Object.values(MESSAGE_DUE)] } },
        orderBy: { dueAt: 'asc' },
      });
      if (next === null) return true;
      vigil.clock.set(next.dueAt);
      await vigil.settle();
    }
    return false;
  }

  /** Their regions, for this long from now. */
  async function maintain(count: number, minutes: number): Promise<void> {
    const until = new Date(vigil.clock.now().getTime() + minutes * MINUTE).toISOString();
    const { coordinator } = story;
    for (const { regionCode } of places.slice(0, count)) {
      await coordinator.ok(coordinator.post(`/regions/${regionCode}/maintenance`, { until, reason: 'A test.' }));
    }
  }

  /** Each in a region of its own, all at once: their times fall together, and they cannot meet. */
  async function play(cases: readonly PlanCase[], label: string, held: 'before' | 'halfway' | null = null) {
    vigil.clock.advance(10 * 24 * HOUR + 7 * HOUR + 40 * MINUTE);
    await vigil.prisma.responder.updateMany({ data: { roles: [] } });
    await vigil.prisma.route.deleteMany({ where: { position: { lt: 1000 } } });
    const played: PlayedCase[] = [];
    for (const [index, each] of cases.entries()) {
      const place = places[index] ?? { code: '', regionCode: '' };
      played.push(await PlayedCase.prepare(story, `${label}${String(index + 1)}`, place, each));
    }
    for (const one of played) await one.reportAndCheck();
    if (held === 'before') await maintain(cases.length, 40);
    const simulated = await Promise.all(played.map((one) => one.simulate()));
    if (held === 'before')
      expect(simulated.filter((seen) => beginsBefore(seen, plus(vigil.clock.now(), 40 * MINUTE)))).toEqual([]);
    for (const one of played) await one.release();
    await vigil.settle();
    for (const [index, one] of played.entries()) await one.answer(cases[index]?.answers ?? []);
    await vigil.settle();
    const begun = await Promise.all(played.map((one) => one.played()));
    const planned = await Promise.all(played.map((one) => one.plan()));
    await playOn(8);
    if (held === 'halfway') await maintain(cases.length, 50);
    const halfway = await Promise.all(played.map((one) => one.played()));
    const replanned = await Promise.all(played.map((one) => one.plan()));
    while (!(await playOn(100)));
    for (const [index, one] of played.entries()) {
      const happened = await one.played();
      const said = cases[index]?.answers.some((answer) => answer !== null) === true;
      if (!said && held !== 'halfway') expect({ [one.name]: happened }).toEqual({ [one.name]: simulated[index] });
      for (const [before, plan] of [
        ...(held === 'halfway' ? [] : [[begun[index], planned[index]] as const]),
        [halfway[index], replanned[index]],
      ] as const) {
        const case_ = { case: one.name, ...cases[index] };
        expect({ plan: rest(happened, before ?? {}), case_ }).toEqual({ plan: withoutEmpty(plan ?? {}), case_ });
      }
    }
  }

  it.each([
    ['A', 71],
    ['B', 72],
    ['C', 73],
  ])(
    'in twelve regions at once (%s)',
    async (label, seed) => {
      await play(planCases('near', seed, 12), label);
    },
    240_000,
  );

  it('with steps that are passed and steps that tell webhooks alone', async () => {
    await play(casesWithoutAnswer(), 'W');
  }, 240_000);

  it.each([
    ['G', 74, 'before'],
    ['H', 75, 'halfway'],
  ] as const)(
    '74: and when the regions are in maintenance mode for a time (%s)',
    async (label, seed, held) => {
      await play(planCases('near', seed, 12), label, held);
    },
    240_000,
  );

  it.each([
    ['D', 81],
    ['E', 82],
    ['F', 83],
  ])(
    'with neighbours and the whole country (%s)',
    async (label, seed) => {
      await play(planCases('far', seed, 1), label);
    },
    120_000,
  );
});

function beginsBefore(seen: Seen, moment: Date): boolean {
  return Object.values(seen).some(({ steps }) => steps.some(({ startsAt }) => startsAt < moment.toISOString()));
}

/** What came after that moment. */
function rest(happened: Seen, before: Seen): Seen {
  const entries = Object.entries(happened).map(([name, run]): [string, RunSeen] => {
    const done = before[name];
    const steps = run.steps.slice(done?.steps.length ?? 0);
    return [name, { steps, exhaustedAt: done?.exhaustedAt === null ? run.exhaustedAt : null }];
  });
  return withoutEmpty(Object.fromEntries(entries));
}

/** A run that is over has no plan. */
function withoutEmpty(seen: Seen): Seen {
  return Object.fromEntries(Object.entries(seen).filter(([, run]) => run.steps.length > 0 || run.exhaustedAt !== null));
}
