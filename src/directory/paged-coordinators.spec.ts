import { describe, expect, it } from '@jest/globals';
import { type PagedUser, pagedCoordinators } from './paged-coordinators.js';

const user = (responderId: string, role: string, ...regionCodes: string[]): PagedUser => ({
  responderId,
  role,
  regionCodes,
});
const admin = user('Ada', 'admin');
const everywhere = user('Efa', 'coordinator');
const wales = user('Nia', 'coordinator', 'wales');

describe('who is paged as a coordinator', () => {
  it.each<[string, readonly PagedUser[], string | null, readonly string[]]>([
    ['of the region, and of all', [admin, everywhere, wales], 'wales', ['Efa', 'Nia']],
    ['not of another region', [admin, everywhere, wales], 'london', ['Efa']],
    ['where nobody knows the region, those of all', [admin, everywhere, wales], null, ['Efa']],
    ['administrators, where there is none', [admin, wales], 'london', ['Ada']],
    ['nobody is there', [], 'wales', []],
  ])('%s', (_name, users, region, expected) => {
    expect(pagedCoordinators(users, region)).toEqual(expected);
  });
});
