import { describe, expect, it } from '@jest/globals';
import { anAskedPerson as person, aRun } from '../../test/support/an-asked-person.js';
import type { Quorum } from '../escalation/policy.js';
import type { StoredAlert } from '../escalation/run.js';
import { comingView } from './coming-view.js';

const AT = new Date('2026-11-21T02:40:00Z');
const comes = { status: 'answered', answer: 'attending', answeredAt: AT } as const;
const runThatWants = (quorum: Quorum) =>
  aRun({ name: 'Wales', repeat: 0, steps: [{ delaySeconds: 0, targets: [{ type: 'region' }], quorum }] });

/** `2 come (legal 1), missing press 1, of 3 asked, as press`. */
function inWords(quorum: Quorum, alerts: readonly StoredAlert[], mine: StoredAlert | undefined): string {
  const view = comingView(runThatWants(quorum), alerts, mine);
  const counts = (all: typeof view.comingByRole) => all.map(({ role, count }) => `${role} ${count}`).join(' ');
  const missing = view.missingRoles.length === 0 ? '' : `, missing ${counts(view.missingRoles)}`;
  const role = view.role === null ? '' : `, as ${view.role}`;
  return `${view.coming} come (${counts(view.comingByRole)})${missing}, of ${view.askedCount} asked${role}`;
}

describe('what somebody who opens their link sees of the others', () => {
  const me = person('me');
  const lawyer = person('ann', { ...comes, roles: ['legal', 'local'] });
  const byPhone = person('bob', { ...comes, answer: 'remote', roles: ['legal', 'local'] });
  it.each<[string, Quorum, StoredAlert[], StoredAlert | undefined, string]>([
    ['nobody comes yet', { any: 1 }, [me], me, '0 come (), of 1 asked'],
    ['one comes, with two roles', { any: 1 }, [me, lawyer], me, '1 come (legal 1 local 1), of 2 asked'],
    [
      'two help, one of them from a distance',
      { any: 1 },
      [me, lawyer, byPhone],
      me,
      '2 come (legal 2 local 1), of 3 asked',
    ],
    [
      'who said no does not come',
      { any: 1 },
      [me, person('ann', { ...comes, answer: 'cannot' })],
      me,
      '0 come (), of 2 asked',
    ],
    ['a lawyer is missing', { roles: { legal: 1 } }, [me], me, '0 come (), missing legal 1, of 1 asked'],
    ['a lawyer is there', { roles: { legal: 1 } }, [me, lawyer], me, '1 come (legal 1 local 1), of 2 asked'],
    [
      'I am the lawyer who is wanted',
      { roles: { press: 1, legal: 1 } },
      [person('me', { roles: ['legal'] })],
      person('me', { roles: ['legal'] }),
      '0 come (), missing legal 1 press 1, of 1 asked, as legal',
    ],
    ['I am no lawyer', { roles: { legal: 1 } }, [me, lawyer], me, '1 come (legal 1 local 1), of 2 asked'],
    [
      'who was left out was not asked',
      { any: 1 },
      [me, person('cas', { status: 'excluded' })],
      me,
      '0 come (), of 1 asked',
    ],
    [
      'who was asked by another step was not asked with me',
      { any: 1 },
      [me, person('dee', { step: 2 })],
      me,
      '0 come (), of 1 asked',
    ],
    ['nor who was asked in another round', { any: 1 }, [me, person('dee', { round: 2 })], me, '0 come (), of 1 asked'],
    ['without an alert of mine', { any: 1 }, [lawyer], undefined, '1 come (legal 1 local 1), of 1 asked'],
  ])('%s', (_what, quorum, alerts, mine, words) => {
    expect(inWords(quorum, alerts, mine)).toBe(words);
  });
});
