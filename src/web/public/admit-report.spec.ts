import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, plus } from '../../kernel/clock.js';
import { type Counted, CountedLimits } from '../../platform/limits/counted-limits.js';
import { type Admission, admitReport, type Arriving, limitsOf } from './admit-report.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const LIMITS = limitsOf('house', { reportsPerHour: 5, reportsPerDay: 20, reportsPerHourOverall: 60 });
type Name = keyof typeof LIMITS;

const ORDINARY: Arriving = { proved: false, keep: false, trapped: false };
const taken: Admission = { admitted: true, held: null };
const keptAs = (held: 'flood' | 'trap'): Admission => ({ admitted: true, held });
const refused = (why: 'network' | 'flood', minutes: number): Admission => ({
  admitted: false,
  why,
  until: plus(NOW, minutes * MINUTE),
});

/** Full limits, and for how many minutes more. */
function lookWith(full: Partial<Record<Name, number>>): CountedLimits {
  const counted = Object.entries(full).map(([name, minutes]): Counted => {
    const { key, most } = LIMITS[name as Name];
    return { key, taken: most, endsAt: plus(NOW, minutes * MINUTE) };
  });
  return new CountedLimits(counted, NOW);
}

describe('whether a report is taken', () => {
  it.each<[what: string, full: Partial<Record<Name, number>>, arriving: Partial<Arriving>, then: Admission]>([
    ['on an ordinary night', {}, {}, taken],
    ['and nobody needs a proof then', {}, { proved: true, keep: true }, taken],
    ['a network that has sent five in an hour waits', { hour: 20 }, {}, refused('network', 20)],
    ['a network that has sent twenty in a day waits longer', { hour: 20, day: 300 }, {}, refused('network', 300)],
    ['work does not help it', { hour: 20 }, { proved: true, keep: true }, refused('network', 20)],
    ['in a flood everybody waits', { overall: 40 }, {}, refused('flood', 40)],
    ['but who has done the work', { overall: 40 }, { proved: true }, taken],
    ['and who would have it read later', { overall: 40 }, { keep: true }, keptAs('flood')],
    ['work counts before patience', { overall: 40 }, { proved: true, keep: true }, taken],
    [
      'machines that do the work fill that up as well',
      { overall: 40, proved: 10 },
      { proved: true },
      refused('flood', 40),
    ],
    ['patience is left then', { overall: 40, proved: 10 }, { proved: true, keep: true }, keptAs('flood')],
    ['and ends too', { overall: 40, proved: 10, held: 30 }, { proved: true, keep: true }, refused('flood', 40)],
    ['one that fell into the trap is taken: a browser may have filled it in', {}, { trapped: true }, taken],
    ['the next one is kept, and pages nobody', { trapped: 20 }, { trapped: true }, keptAs('trap')],
    ['whatever else it shows', { overall: 40 }, { trapped: true, proved: true }, keptAs('trap')],
    ['and is refused where too much is kept', { trapped: 20, held: 30 }, { trapped: true }, refused('flood', 30)],
  ])('%s', (_what, full, arriving, then) => {
    expect(admitReport(lookWith(full), LIMITS, { ...ORDINARY, ...arriving })).toEqual(then);
  });

  it('a report that is refused uses up nothing', () => {
    for (const full of [{ hour: 20 }, { overall: 40 }]) {
      const look = lookWith(full);
      admitReport(look, LIMITS, ORDINARY);
      expect(look.changed).toEqual([]);
    }
  });

  it('however many come, from however many networks: never more pages than the limits, and the patient are kept', () => {
    const report = fc.record({
      network: fc.integer({ min: 0, max: 400 }),
      proved: fc.boolean(),
      keep: fc.boolean(),
      trapped: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 400 }), fc.integer({ min: 1, max: 20 }), (reports, overall) => {
        const look = new CountedLimits([], NOW);
        const settings = { reportsPerHour: 5, reportsPerDay: 20, reportsPerHourOverall: overall };
        const admissions = reports.map(({ network, ...arriving }) => {
          return { arriving, admission: admitReport(look, limitsOf(`n${String(network)}`, settings), arriving) };
        });
        const paged = admissions.filter(({ admission }) => admission.admitted && admission.held === null);
        const kept = admissions.filter(({ admission }) => admission.admitted && admission.held !== null);
        expect(paged.length).toBeLessThanOrEqual(overall * 4 + 1);
        expect(kept.length).toBeLessThanOrEqual(overall * 10);
        for (const { arriving, admission } of admissions) {
          const turnedAway = !admission.admitted && admission.why === 'flood';
          if (turnedAway && arriving.keep) expect(kept).toHaveLength(overall * 10);
        }
      }),
    );
  });
});
