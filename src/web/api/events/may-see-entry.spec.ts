import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../access/role.js';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import { maySeeEntry } from './may-see-entry.js';

function entry(kind: string, regionCode: string | null, incidentId: string | null): JournalEntry {
  return { seq: 1, at: new Date(0), kind, actor: 'system', regionCode, incidentId, data: {}, hash: '' };
}

const CASES: [string, Role, string[], JournalEntry, boolean][] = [
  ['their region', 'coordinator', ['wales'], entry('incident.opened', 'wales', 'i'), true],
  ['another region', 'coordinator', ['wales'], entry('incident.opened', 'london', 'i'), false],
  ['any region, for somebody of all', 'coordinator', [], entry('incident.opened', 'london', 'i'), true],
  ['an incident somewhere', 'coordinator', ['wales'], entry('incident.opened', null, 'i'), true],
  ['a policy', 'coordinator', [], entry('policy.changed', null, null), true],
  ['a policy, for somebody of one region', 'coordinator', ['wales'], entry('policy.changed', null, null), false],
  ['an account, for a coordinator', 'coordinator', [], entry('user.created', null, null), false],
  ['a key, for an admin', 'admin', [], entry('key.created', null, null), true],
  ['a key, for an admin of one region', 'admin', ['wales'], entry('key.created', null, null), false],
  ['a refusal in their region', 'coordinator', ['wales'], entry('access.denied', 'wales', null), true],
];

describe('the stream of the log', () => {
  it.each(CASES)('%s', (_what, role, regionCodes, seen, expected) => {
    expect(maySeeEntry({ role, regionCodes }, seen)).toBe(expected);
  });
});
