import { describe, expect, it } from '@jest/globals';
import { type FigureRow, toFigures } from './delivery-figures.js';

const row = (change: Partial<FigureRow>): FigureRow => ({
  channel: 'sms',
  provider: null,
  prefix: null,
  code: null,
  handedOff: 0,
  delivered: 0,
  failed: 0,
  silent: 0,
  medianReceiptSeconds: null,
  p95ReceiptSeconds: null,
  ...change,
});

describe('delivery figures', () => {
  it('stand in the order of channel, provider and range, the other numbers last', () => {
    const rows = [
      row({ channel: 'email' }),
      row({ provider: 'twilio', prefix: 'other' }),
      row({ provider: 'vonage' }),
      row({ channel: 'voice' }),
      row({ provider: 'twilio', prefix: '+447700' }),
      row({ provider: 'twilio' }),
      row({ provider: 'twilio', prefix: '+44113' }),
      row({}),
    ];
    const names = toFigures(rows).map(({ channel, provider, prefix }) => [channel, provider, prefix].join(' ').trim());
    expect(names).toEqual([
      'sms',
      'sms twilio',
      'sms twilio +44113',
      'sms twilio +447700',
      'sms twilio other',
      'sms vonage',
      'voice',
      'email',
    ]);
  });

  it('put the codes of one class together, each with its own group', () => {
    const rows = [
      row({ failed: 6 }),
      row({ code: '30005', failed: 2 }),
      row({ code: '21211', failed: 1 }),
      row({ code: '30003', failed: 3 }),
      row({ provider: 'twilio', failed: 1 }),
      row({ provider: 'twilio', code: '30007', failed: 1 }),
    ];
    expect(toFigures(rows).map(({ failures }) => failures)).toEqual([{ address: 3, out_of_reach: 3 }, { refused: 1 }]);
  });

  it('have whole seconds, and no silence of e-mail', () => {
    const [sms, email] = toFigures([
      row({ medianReceiptSeconds: 1.6, p95ReceiptSeconds: 29.4, silent: 2 }),
      row({ channel: 'email', silent: 9 }),
    ]);
    expect(sms).toMatchObject({ medianReceiptSeconds: 2, p95ReceiptSeconds: 29, silent: 2 });
    expect(email).toMatchObject({ medianReceiptSeconds: null, silent: null });
  });
});
