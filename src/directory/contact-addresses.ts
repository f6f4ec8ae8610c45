import { AppError, type FieldProblem } from '../kernel/app-error.js';
import { type EmailAddress, parseEmail } from '../kernel/email-address.js';
import { parsePhone, type PhoneNumber } from '../kernel/phone-number.js';
import type { ContactMethodRecord } from './responder-record.js';

/** What becomes of an address: `keep` it, or write this one (null: none). */
export interface WantedAddresses {
  readonly email: EmailAddress | null | 'keep';
  readonly phone: PhoneNumber | null | 'keep';
}

interface Typed {
  readonly email: string | null;
  readonly phone: string | null;
}

/** Stands in a masked address and in no other. */
const MASK = '•';

/**
 * Reads what somebody typed. The masked form of the present address, as it was read, leaves it as it is. Throws AppError
 * `invalid_address` with each field that is none.
 */
export function readAddresses(
  typed: Typed,
  present: readonly ContactMethodRecord[],
  options: { readonly allowDrama: boolean },
): WantedAddresses {
  const email = read(typed.email, maskOf(present, 'email'), parseEmail);
  const phone = read(typed.phone, maskOf(present, 'sms') ?? maskOf(present, 'voice'), (text) =>
    parsePhone(text, options),
  );
  const fields: FieldProblem[] = [];
  if (email === undefined) fields.push({ field: 'email', problem: 'Give an e-mail address, like name@example.org.' });
  if (phone === undefined) {
    fields.push({ field: 'phone', problem: 'Give a telephone number that can be called, like +44 20 7946 0000.' });
  }
  if (email === undefined || phone === undefined) throw invalidAddress(fields);
  return { email, phone };
}

function read<Address>(
  typed: string | null,
  mask: string | undefined,
  parse: (text: string) => Address | null,
): Address | null | 'keep' | undefined {
  if (typed === null || typed.trim() === '') return null;
  if (typed === mask) return 'keep';
  return typed.includes(MASK) ? undefined : (parse(typed) ?? undefined);
}

function maskOf(methods: readonly ContactMethodRecord[], channel: string): string | undefined {
  return methods.find((method) => method.channel === channel)?.address;
}

function invalidAddress(fields: readonly FieldProblem[]): AppError {
  const message = 'An address cannot be used; the fields are listed in "errors".';
  return new AppError({ kind: 'invalid', code: 'invalid_address', message, fields });
}
