import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Role } from '../role.js';
import { mayAgree, mayAsk, type Peer, type RecoveryProblem } from './judge-recovery.js';

const peer = (personId: string, role: Role, ...regionCodes: string[]): Peer => ({ personId, role, regionCodes });
const ann = peer('ann', 'admin');
const cat = peer('cat', 'coordinator', 'wales');
const dev = peer('dev', 'coordinator', 'wales', 'london');
const eve = peer('eve', 'coordinator');
const rita = peer('rita', 'responder', 'wales');

describe('letting somebody in again', () => {
  it.each<[string, Peer, Peer, RecoveryProblem | null]>([
    ['an admin for anybody', ann, eve, null],
    ['a coordinator for somebody of their region', cat, rita, null],
    ['a coordinator of more regions', dev, cat, null],
    ['a coordinator of fewer regions', cat, dev, 'not_their_region'],
    ['a coordinator of a region for one of all regions', cat, eve, 'not_their_region'],
    ['nobody for themselves', ann, ann, 'own_account'],
  ])('%s asks', (_who, one, account, problem) => {
    expect(mayAsk(one, account)).toBe(problem);
  });

  it.each<[string, Peer, Peer, Peer, RecoveryProblem | null]>([
    ['two coordinators let in a coordinator', dev, eve, cat, null],
    ['a coordinator and an admin let in an admin', eve, ann, peer('amir', 'admin'), null],
    ['two coordinators do not let in an admin', eve, peer('fay', 'coordinator'), peer('amir', 'admin'), 'admin_needed'],
    ['one person does not agree with themselves', dev, dev, cat, 'same_person'],
    ['the person themselves does not agree', cat, dev, cat, 'own_account'],
  ])('%s', (_who, one, asker, account, problem) => {
    expect(mayAgree(one, asker, account)).toBe(problem);
  });

  it('takes two people who are not the one let in, and for an admin an admin', () => {
    const role = fc.constantFrom<Role>('admin', 'coordinator', 'responder');
    const someone = fc.record({
      personId: fc.constantFrom('1', '2', '3'),
      role,
      regionCodes: fc.subarray(['wales', 'london', 'scotland']),
    });
    fc.assert(
      fc.property(someone, someone, someone, (one, asker, account) => {
        if (mayAsk(asker, account) !== null || mayAgree(one, asker, account) !== null) return;
        expect(new Set([one.personId, asker.personId, account.personId]).size).toBe(3);
        if (account.role === 'admin') expect([one.role, asker.role]).toContain('admin');
      }),
    );
  });
});
