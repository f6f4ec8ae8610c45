import { describe, expect, it } from '@jest/globals';
import { routeSchema } from './route.schema.js';

const POLICY_ID = '0197c0de-0000-7000-8000-000000000001';
const ROUTE = { position: 1, when: { trigger: 'verified' }, policyId: POLICY_ID, continue: false };

describe('a route', () => {
  it('is read with everything it may say', () => {
    const when = {
      trigger: 'verified',
      regions: ['wales'],
      settings: ['prison'],
      facilities: ['CFI'],
      topics: ['women'],
      childrenAffected: true,
      levels: ['region_verified', 'national'],
    };
    expect(routeSchema.parse({ ...ROUTE, when })).toEqual({ ...ROUTE, when });
  });

  it('ends the search unless it says otherwise', () => {
    const { position, when, policyId } = ROUTE;
    expect(routeSchema.parse({ id: POLICY_ID, position, when, policyId })).toEqual(ROUTE);
  });

  it.each([
    ['a position below 0', { ...ROUTE, position: -1 }, 'position', 'A whole number from 0'],
    ['an unknown trigger', { ...ROUTE, when: { trigger: 'rumour' } }, 'when.trigger', 'One of reported, verified'],
    ['one region', { ...ROUTE, when: { trigger: 'verified', regions: 'wales' } }, 'when.regions', 'codes of regions'],
    [
      'an unknown level',
      { ...ROUTE, when: { trigger: 'verified', levels: ['hold'] } },
      'when.levels.0',
      'One of region_',
    ],
    [
      'a misspelt field',
      { ...ROUTE, when: { trigger: 'verified', region: ['wales'] } },
      'when',
      'Only trigger, regions',
    ],
    ['no policy', { ...ROUTE, policyId: 'national' }, 'policyId', 'The id of the policy to follow.'],
    ['a text for a flag', { ...ROUTE, continue: 'no' }, 'continue', 'true to look at later routes'],
  ])('is refused with %s', (_what, route, field, sentence) => {
    const issues = routeSchema.safeParse(route).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([field]);
    expect(issues[0]?.message).toContain(sentence);
  });
});
