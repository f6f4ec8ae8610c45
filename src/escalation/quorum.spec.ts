import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RESPONDER_ROLES, type ResponderRole } from '../directory/responder-role.js';
import { checkQuorum } from './quorum.js';
import { ALERT_STATUSES, ANSWERS, type Standing } from './standing.js';

const attending = (...roles: ResponderRole[]): Standing => ({ status: 'answered', answer: 'attending', roles });
const remote = (...roles: ResponderRole[]): Standing => ({ status: 'answered', answer: 'remote', roles });
const cannot = (...roles: ResponderRole[]): Standing => ({ status: 'answered', answer: 'cannot', roles });
const waiting = (...roles: ResponderRole[]): Standing => ({ status: 'waiting', answer: null, roles });

describe('enough help', () => {
  it.each([
    ['one of any kind', { any: 1 }, [attending()], {}],
    ['a lawyer on the telephone', { any: 1 }, [remote('legal')], {}],
    ['a lawyer on the telephone as the lawyer', { roles: { legal: 1 } }, [remote('legal')], {}],
    ['one person as the lawyer and as one of any', { any: 1, roles: { legal: 1 } }, [attending('legal')], {}],
    [
      'two people whose roles overlap, used best',
      { roles: { legal: 1, press: 1 } },
      [attending('legal', 'press'), attending('legal')],
      {},
    ],
    [
      'three in a chain of overlaps',
      { roles: { local: 1, legal: 1, press: 1 } },
      [attending('local', 'legal'), attending('legal', 'press'), attending('local')],
      {},
    ],
  ])('is %s', (_what, quorum, people, missing) => {
    expect(checkQuorum(quorum, people)).toEqual({ met: true, missing: { roles: missing }, reachable: true });
  });
});

describe('not yet enough', () => {
  it.each([
    ['nobody', { any: 2 }, [], { any: 2, roles: {} }, false],
    ['one of two, one waits', { any: 2 }, [attending(), waiting()], { any: 1, roles: {} }, true],
    ['one of two, one said no', { any: 2 }, [attending(), cannot()], { any: 1, roles: {} }, false],
    ['a neighbour on the telephone', { any: 1 }, [remote('local')], { any: 1, roles: {} }, false],
    ['a lawyer for a driver', { roles: { welfare: 1 } }, [attending('legal')], { roles: { welfare: 1 } }, false],
    [
      'one person for two places',
      { roles: { legal: 1, press: 1 } },
      [attending('legal', 'press')],
      { roles: { press: 1 } },
      false,
    ],
    [
      'two lawyers wanted, one of them may come',
      { roles: { legal: 2 } },
      [attending('legal'), waiting('legal')],
      { roles: { legal: 1 } },
      true,
    ],
    [
      'one role missing though many come',
      { any: 1, roles: { interpreter: 1 } },
      [attending('local'), attending('legal'), waiting('faith')],
      { roles: { interpreter: 1 } },
      false,
    ],
  ])('is %s', (_what, quorum, people, missing, reachable) => {
    expect(checkQuorum(quorum, people)).toEqual({ met: false, missing, reachable });
  });
});

describe('the quorum', () => {
  const roles = fc.subarray([...RESPONDER_ROLES.slice(0, 4)]);
  const person = fc.record({
    status: fc.constantFrom(...ALERT_STATUSES),
    answer: fc.constantFrom(...ANSWERS, null),
    roles,
  });
  const people = fc.array(person, { maxLength: 6 });
  const places = fc.integer({ min: 1, max: 2 });
  const wanted = fc.record({ local: places, legal: places, family_support: places }, { requiredKeys: [] });
  const quorum = fc.record({ any: fc.integer({ min: 1, max: 4 }), roles: wanted });

  it('fills as many places as trying every way to place people would', () => {
    fc.assert(
      fc.property(wanted, people, (wants, all) => {
        const helpers = all.map((each) => attending(...each.roles));
        const total = Object.values(wants).reduce((sum, count) => sum + count, 0);
        const { missing } = checkQuorum({ roles: wants }, helpers);
        const open = Object.values(missing.roles).reduce((sum, count) => sum + count, 0);
        expect(total - open).toBe(
          mostPlaces(
            wants,
            helpers.map((each) => each.roles),
          ),
        );
      }),
    );
  });

  it('is not lost by one more yes', () => {
    fc.assert(
      fc.property(quorum, people, roles, (wants, all, more) => {
        const before = checkQuorum(wants, all);
        const after = checkQuorum(wants, [...all, attending(...more)]);
        expect(after.met || !before.met).toBe(true);
        expect(after.reachable || !before.reachable).toBe(true);
      }),
    );
  });

  it('does not depend on the order of people, and met means reachable with nothing missing', () => {
    fc.assert(
      fc.property(quorum, people, (wants, all) => {
        const check = checkQuorum(wants, all);
        expect(checkQuorum(wants, [...all].reverse())).toEqual(check);
        expect(check.met).toBe(check.missing.any === undefined && Object.keys(check.missing.roles).length === 0);
        expect(check.reachable || !check.met).toBe(true);
      }),
    );
  });
});

/** Slow and obvious: each person in turn takes one of their roles, or none. */
function mostPlaces(
  open: Partial<Record<ResponderRole, number>>,
  people: readonly (readonly ResponderRole[])[],
): number {
  const [first, ...rest] = people;
  if (first === undefined) return 0;
  const taken = first
    .filter((role) => (open[role] ?? 0) > 0)
    .map((role) => 1 + mostPlaces({ ...open, [role]: (open[role] ?? 0) - 1 }, rest));
  return Math.max(mostPlaces(open, rest), ...taken);
}
