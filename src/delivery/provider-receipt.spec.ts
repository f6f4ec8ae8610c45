import { describe, expect, it } from '@jest/globals';
import { failureOfReceipt, type ProviderReceipt } from './provider-receipt.js';
import { isMachine } from './voice/answering-machine.js';

const receipt = (provider: string, failureCode: string | null): ProviderReceipt => ({
  messageId: null,
  provider,
  providerId: null,
  status: 'undelivered',
  failureCode,
});

describe('a receipt that says it failed', () => {
  it.each([
    ['a voicemail picked up', 'twilio', 'answering_machine', 'unknown', 'A voicemail picked up: nobody has heard it.'],
    ['the mailbox does not exist', 'smtp', 'bounce_hard', 'address', 'The mail came back: there is no such mailbox.'],
    [
      'the mailbox was full',
      'smtp',
      'bounce_soft',
      'unknown',
      'The mail came back: the mailbox took none at the time.',
    ],
    [
      'the first provider says: no such number',
      'twilio',
      '30005',
      'address',
      'The number is unknown or no longer in use.',
    ],
    [
      'the second provider says: no such number',
      'vonage',
      '1190',
      'address',
      'The number is unknown or no longer in use.',
    ],
    [
      'the second provider says what only the first would',
      'vonage',
      '30005',
      'unknown',
      'The provider gave no known reason.',
    ],
    [
      'the first provider says what only the second would',
      'twilio',
      '1190',
      'unknown',
      'The provider gave no known reason.',
    ],
    ['no reason is given', 'twilio', null, 'unknown', 'The provider gave no known reason.'],
  ])('%s', (_what, provider, code, kind, reason) => {
    expect(failureOfReceipt(receipt(provider, code))).toEqual({ kind, code: code ?? 'none', reason });
  });
});

describe('who picked up the phone', () => {
  it.each([
    ['human', false],
    ['unknown', false],
    ['machine_start', true],
    ['machine_end_beep', true],
    ['fax', true],
    ['faxes', false],
    ['a machine_start', false],
    [undefined, false],
  ])('%p is no person: %p', (answeredBy, machine) => {
    expect(isMachine(answeredBy)).toBe(machine);
  });
});
