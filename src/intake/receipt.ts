import { HOUR, plus } from '../kernel/clock.js';

export interface Receipt {
  /** Six characters; may be shown to others. */
  readonly reference: string;
  /** Sixteen digits; the only way back. Stored hashed. */
  readonly receiptCode: string;
  readonly status: 'received';
  readonly receivedAt: Date;
  /** When a person on duty aims to have answered. */
  readonly firstAnswerBy: Date;
  /** Kept, and read later than usual: nobody is called for it. */
  readonly later: boolean;
}

/** "We aim to answer within two hours", as the first page of the form says. */
const FIRST_ANSWER_WITHIN = 2 * HOUR;

export function receiptOf(
  { reference, receiptCode, receivedAt }: Pick<Receipt, 'reference' | 'receiptCode' | 'receivedAt'>,
  later: boolean,
): Receipt {
  const firstAnswerBy = plus(receivedAt, FIRST_ANSWER_WITHIN);
  return { reference, receiptCode, status: 'received', receivedAt, firstAnswerBy, later };
}
