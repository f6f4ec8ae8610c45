import { describe, expect, it } from '@jest/globals';
import { countsFromADistance, RESPONDER_ROLES } from './responder-role.js';

describe('a role filled from a distance', () => {
  it('counts where the work is done by telephone, and nowhere else', () => {
    expect(RESPONDER_ROLES.filter(countsFromADistance)).toEqual([
      'legal',
      'press',
      'interpreter',
      'safeguarding',
      'migrant_support',
      'ipp_support',
    ]);
  });
});
