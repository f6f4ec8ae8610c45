import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RESPONDER_ROLES } from '../../directory/responder-role.js';
import { DAY, HOUR, plus } from '../../kernel/clock.js';
import { PART_NAMES, PARTS, raisesOf, readiness, type RegionFacts, ROLES_WANTED } from './readiness.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const TWO_WEEKS = 14 * DAY;

const READY: RegionFacts = {
  people: 12,
  roles: new Set(ROLES_WANTED),
  cover: { uncovered: 0, of: TWO_WEEKS },
  tonight: { asked: 8, missing: 0 },
  drill: { at: plus(NOW, -30 * DAY), asked: 10, answered: 10 },
  coordinators: 2,
  neighbourPeople: 3,
};
const NOTHING: RegionFacts = {
  people: 0,
  roles: new Set(),
  cover: null,
  tonight: null,
  drill: null,
  coordinators: 0,
  neighbourPeople: 0,
};

function change(facts: Partial<RegionFacts>) {
  return readiness({ ...READY, ...facts }, NOW);
}

describe('how ready a region is', () => {
  it('all weights together are a hundred', () => {
    expect(PART_NAMES.reduce((sum, part) => sum + PARTS[part], 0)).toBe(100);
  });

  it('a region that has everything has a hundred, one without anything none', () => {
    expect(change({})).toMatchObject({ score: 100 });
    expect(raisesOf(change({}))).toEqual([]);
    const empty = readiness(NOTHING, NOW);
    expect(empty.score).toBe(0);
    expect(raisesOf(empty).map((raise) => raise.do)).toEqual([
      'find_people',
      'make_rota',
      'make_plan',
      'run_drill',
      'find_coordinators',
      'strengthen_neighbours',
      ...ROLES_WANTED.map(() => 'find_role'),
    ]);
  });

  it.each<[string, Partial<RegionFacts>, number, object]>([
    ['two people short', { people: 10 }, 95, { do: 'find_people', count: 2, points: 5 }],
    ['more people than wanted', { people: 400 }, 100, {}],
    [
      'nobody for the press',
      { roles: new Set(['local', 'legal', 'family_support', 'welfare']) },
      97,
      { do: 'find_role', role: 'press', points: 3 },
    ],
    [
      'a day of two weeks uncovered',
      { cover: { uncovered: DAY, of: TWO_WEEKS } },
      98,
      { do: 'fill_rota', uncovered: DAY, points: 2 },
    ],
    [
      'an hour uncovered',
      { cover: { uncovered: HOUR, of: TWO_WEEKS } },
      99,
      { do: 'fill_rota', uncovered: HOUR, points: 1 },
    ],
    ['no rota', { cover: null }, 80, { do: 'make_rota', points: 20 }],
    [
      'one person short tonight',
      { tonight: { asked: 2, missing: 1 } },
      95,
      { do: 'widen_plan', missing: 1, points: 5 },
    ],
    [
      'a role short tonight among many',
      { tonight: { asked: 999, missing: 1 } },
      99,
      { do: 'widen_plan', missing: 1, points: 1 },
    ],
    ['no plan', { tonight: null }, 85, { do: 'make_plan', points: 15 }],
    ['half answered the drill', { drill: { at: NOW, asked: 10, answered: 5 } }, 97, { do: 'answer_drill', points: 3 }],
    ['a drill that asked nobody', { drill: { at: NOW, asked: 0, answered: 0 } }, 95, { do: 'answer_drill', points: 5 }],
    [
      'a drill of last year',
      { drill: { at: plus(NOW, -181 * DAY), asked: 9, answered: 9 } },
      90,
      { do: 'run_drill', points: 10 },
    ],
    ['one coordinator', { coordinators: 1 }, 95, { do: 'find_coordinators', count: 1, points: 5 }],
    ['weak neighbours', { neighbourPeople: 1 }, 96, { do: 'strengthen_neighbours', points: 4 }],
  ])('%s', (_, facts, score, raise) => {
    const found = change(facts);
    expect(found.score).toBe(score);
    const [first] = raisesOf(found);
    expect(first ?? {}).toEqual(raise);
  });

  const anyFacts = fc.record({
    people: fc.nat({ max: 40 }),
    roles: fc.subarray([...RESPONDER_ROLES]).map((roles) => new Set<string>(roles)),
    cover: fc.option(fc.record({ uncovered: fc.nat({ max: TWO_WEEKS }), of: fc.constant(TWO_WEEKS) })),
    tonight: fc.option(fc.record({ asked: fc.nat({ max: 50 }), missing: fc.nat({ max: 9 }) })),
    drill: fc.option(
      fc
        .record({
          days: fc.nat({ max: 400 }),
          asked: fc.nat({ max: 40 }),
          rate: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map(({ days, asked, rate }) => ({ at: plus(NOW, -days * DAY), asked, answered: Math.floor(asked * rate) })),
    ),
    coordinators: fc.nat({ max: 5 }),
    neighbourPeople: fc.nat({ max: 20 }),
  });

  it('what is missing is what it says would raise it: whole points, never none', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = readiness(facts, NOW);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(100);
        const raises = raisesOf(found);
        expect(found.score + raises.reduce((sum, { points }) => sum + points, 0)).toBe(100);
        for (const { points } of raises) expect([Number.isInteger(points), points > 0]).toEqual([true, true]);
      }),
    );
  });

  it('one person, coordinator or covered hour more never makes it less', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { score } = readiness(facts, NOW);
        const better = [
          { people: facts.people + 1 },
          { coordinators: facts.coordinators + 1 },
          { neighbourPeople: facts.neighbourPeople + 1 },
          { roles: new Set([...facts.roles, 'legal']) },
          ...(facts.cover === null
            ? []
            : [{ cover: { ...facts.cover, uncovered: Math.max(0, facts.cover.uncovered - HOUR) } }]),
          ...(facts.tonight === null ? [] : [{ tonight: { ...facts.tonight, missing: 0 } }]),
        ];
        for (const each of better) expect(readiness({ ...facts, ...each }, NOW).score).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});
