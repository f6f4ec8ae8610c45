import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE } from '../../kernel/clock.js';
import { decideAudit, type Finding, OVERDUE_KINDS, type Overdue } from './decide-audit.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const late = (minutes: number, subjectId = 'r1'): Overdue => ({
  kind: 'run',
  subjectId,
  dueAt: new Date(NOW.getTime() - minutes * MINUTE),
});
const known = (alertedAt: Date | null = null): Finding => ({ kind: 'run', subjectId: 'r1', alertedAt });

describe('what an audit does', () => {
  it.each([
    ['repairs what is new', [late(2)], [], { repair: ['r1'], alert: [], over: [] }],
    ['alerts when a repair did not help', [late(3)], [known()], { repair: [], alert: ['r1'], over: [] }],
    ['alerts once', [late(9)], [known(NOW)], { repair: [], alert: [], over: [] }],
    ['repairs and alerts where it is far too late', [late(5)], [], { repair: ['r1'], alert: ['r1'], over: [] }],
    ['forgets what is in order again', [], [known(NOW)], { repair: [], alert: [], over: ['r1'] }],
    ['does nothing when all is well', [], [], { repair: [], alert: [], over: [] }],
  ])('%s', (_what, found, before, decided) => {
    const { repair, alert, over } = decideAudit(found, before, NOW);
    const ids = (all: readonly { readonly subjectId: string }[]) => all.map(({ subjectId }) => subjectId);
    expect({ repair: ids(repair), alert: ids(alert), over: ids(over) }).toEqual(decided);
  });

  it('tells kinds apart', () => {
    const { repair } = decideAudit([{ ...late(2), kind: 'lost_try' }], [known()], NOW);
    expect(repair).toHaveLength(1);
  });

  it('never repairs twice, never alerts twice, and never loses sight', () => {
    const subject = fc.record({ kind: fc.constantFrom(...OVERDUE_KINDS), subjectId: fc.constantFrom('a', 'b', 'c') });
    const round = fc.uniqueArray(subject, { selector: ({ kind, subjectId }) => `${kind} ${subjectId}` });
    fc.assert(
      fc.property(fc.array(round, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (rounds, minutes) => {
        let before: readonly Finding[] = [];
        for (const subjects of rounds) {
          const found = subjects.map((each) => ({ ...each, dueAt: late(minutes).dueAt }));
          const { repair, alert, over } = decideAudit(found, before, NOW);
          const wasThere = (each: Pick<Finding, 'kind' | 'subjectId'>) =>
            before.find(({ kind, subjectId }) => kind === each.kind && subjectId === each.subjectId);
          for (const each of repair) expect(wasThere(each)).toBeUndefined();
          for (const each of alert) expect(wasThere(each)?.alertedAt ?? null).toBeNull();
          const kept = before.filter((each) => !over.includes(each));
          before = [...kept, ...repair.map((each) => ({ ...each, alertedAt: null }))].map((each) => {
            const alerted = alert.some(({ kind, subjectId }) => kind === each.kind && subjectId === each.subjectId);
            return { ...each, alertedAt: alerted ? NOW : each.alertedAt };
          });
          expect(before).toHaveLength(found.length);
        }
      }),
    );
  });
});
