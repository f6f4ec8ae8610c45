import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Action, ACTIONS, type Grant, may } from './permissions.js';
import { ROLES, type Role } from './role.js';

const everywhere = (role: Role): Grant => ({ role, regionCodes: [] });

describe('who may do what', () => {
  it.each<[Action, Role[]]>([
    ['incident.read', ['admin', 'coordinator']],
    ['incident.act', ['admin', 'coordinator']],
    ['report.read', ['admin', 'coordinator']],
    ['person.read', ['admin', 'coordinator']],
    ['person.change', ['admin', 'coordinator']],
    ['responder.change', ['admin', 'coordinator']],
    ['rota.change', ['admin', 'coordinator']],
    ['rota.read', ['admin', 'coordinator', 'responder']],
    ['join.read', ['admin', 'coordinator']],
    ['join.decide', ['admin', 'coordinator']],
    ['drill.run', ['admin', 'coordinator']],
    ['policy.read', ['admin', 'coordinator']],
    ['policy.change', ['admin']],
    ['route.change', ['admin']],
    ['user.change', ['admin']],
    ['key.change', ['admin']],
    ['settings.change', ['admin']],
    ['stats.read', ['admin', 'coordinator', 'responder', 'viewer']],
  ])('%s: %j', (action, roles) => {
    expect(ROLES.filter((role) => may(everywhere(role), action))).toEqual(roles);
  });

  it('grows from viewer to admin, never the other way', () => {
    for (const action of ACTIONS) {
      const allowed = ROLES.map((role) => may(everywhere(role), action));
      expect([...allowed].sort((one, other) => Number(other) - Number(one))).toEqual(allowed);
    }
  });

  it('nobody has an action that changes the log', () => {
    expect(ACTIONS.filter((action) => /^(log|journal)\./.test(action))).toEqual([]);
  });

  it('ends at the border of the region', () => {
    const grant: Grant = { role: 'coordinator', regionCodes: ['wales'] };
    expect(may(grant, 'incident.act', 'wales')).toBe(true);
    expect(may(grant, 'incident.act', 'scotland')).toBe(false);
    expect(may(grant, 'incident.act', null)).toBe(true);
    expect(may(everywhere('coordinator'), 'incident.act', 'scotland')).toBe(true);
  });

  it('is never more inside a region than without one', () => {
    const role = fc.constantFrom(...ROLES);
    const codes = fc.array(fc.constantFrom('wales', 'scotland', 'london'));
    fc.assert(
      fc.property(
        role,
        codes,
        fc.constantFrom(...ACTIONS),
        fc.constantFrom('wales', 'london', null),
        (who, regionCodes, action, region) => {
          const grant: Grant = { role: who, regionCodes };
          expect(!may(grant, action, region) || may(grant, action)).toBe(true);
        },
      ),
    );
  });
});
