import { describe, expect, it } from '@jest/globals';
import { aContactMethod } from '../../test/support/a-contact-method.js';
import type { ContactMethodRecord } from '../directory/responder-record.js';
import type { ContactMethodId } from '../kernel/ids.js';
import { briefWay } from './brief-way.js';

const AT = new Date('2026-11-01T00:00:00Z');
const way = (channel: ContactMethodRecord['channel'], change: Partial<ContactMethodRecord> = {}): ContactMethodRecord =>
  aContactMethod({ id: channel as ContactMethodId, address: channel, channel, ...change });
const sms = (change?: Partial<ContactMethodRecord>) => way('sms', change);
const email = (change?: Partial<ContactMethodRecord>) => way('email', change);

describe('a code goes', () => {
  it.each([
    ['to the number', [email(), sms(), way('voice')], 'sms'],
    ['to the address where there is no number', [email()], 'email'],
    ['to the address after STOP', [sms({ optedOutAt: AT }), email()], 'email'],
    ['to the address where the number fails', [sms({ failingSince: AT }), email()], 'email'],
    ['to a number that fails where there is nothing else', [sms({ failingSince: AT })], 'sms'],
    ['to the verified one of two', [sms({ verifiedAt: null }), email()], 'email'],
    ['nowhere where nothing is verified', [sms({ verifiedAt: null }), email({ verifiedAt: null })], undefined],
    ['nowhere by voice', [way('voice')], undefined],
    ['nowhere where there is nothing', [], undefined],
  ])('%s', (_what, methods, id) => {
    expect(briefWay(methods)?.mask).toBe(id);
  });
});
