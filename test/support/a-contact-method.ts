import type { ContactMethodRecord } from '../../src/directory/responder-record.js';

/** A number for texts that works and was confirmed, and everything else as `change` says. */
export function aContactMethod(change: Partial<ContactMethodRecord> = {}): ContactMethodRecord {
  return {
    id: 'm' as ContactMethodRecord['id'],
    channel: 'sms',
    address: '•••• 147',
    verifiedAt: new Date('2026-01-01T00:00:00Z'),
    optedOutAt: null,
    failingSince: null,
    checkSince: null,
    checkAskedAt: null,
    ...change,
  };
}
