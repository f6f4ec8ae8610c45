import { describe, expect, it } from '@jest/globals';
import { AppError } from '../kernel/app-error.js';
import type { ContactMethodId } from '../kernel/ids.js';
import type { Channel } from '../kernel/channel.js';
import { readAddresses } from './contact-addresses.js';
import type { ContactMethodRecord } from './responder-record.js';

function method(channel: Channel, address: string): ContactMethodRecord {
  const never = { verifiedAt: null, optedOutAt: null, failingSince: null, checkSince: null, checkAskedAt: null };
  return { id: channel as string as ContactMethodId, channel, address, ...never };
}

const PRESENT = [method('email', 'a•••@example.org'), method('sms', '•••• 123'), method('voice', '•••• 123')];

function read(email: string | null, phone: string | null, allowDrama = true) {
  try {
    return readAddresses({ email, phone }, PRESENT, { allowDrama });
  } catch (error) {
    return error instanceof AppError ? error.fields.map(({ field }) => field) : error;
  }
}

describe('addresses as somebody types them', () => {
  it.each([
    ['both', ' Ann@Example.ORG ', '07700 900123', { email: 'ann@example.org', phone: '+447700900123' }],
    ['as they were read', 'a•••@example.org', '•••• 123', { email: 'keep', phone: 'keep' }],
    ['none', null, null, { email: null, phone: null }],
    ['nothing typed', ' ', '', { email: null, phone: null }],
    ['from abroad', null, '+353 86 345 6789', { email: null, phone: '+353863456789' }],
    ['the mask of somebody else', 'b•••@example.org', '•••• 999', ['email', 'phone']],
    ['no address', 'ann at example', '07700900123', ['email']],
    ['no number', null, '999', ['phone']],
  ])('%s', (_what, email, phone, expected) => {
    expect(read(email, phone)).toEqual(expected);
  });

  it('takes no number of the drama range where it counts', () => {
    expect(read(null, '07700 900123', false)).toEqual(['phone']);
    expect(read(null, '•••• 123', false)).toEqual({ email: null, phone: 'keep' });
  });
});
