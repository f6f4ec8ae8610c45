import { parseEmail } from '../../kernel/email-address.js';
import { parsePhone } from '../../kernel/phone-number.js';

/** The numbers and addresses that may be written to outside production (SEND_ALLOWLIST). */
export class Allowlist {
  private readonly allowed: ReadonlySet<string>;

  constructor(entries: readonly string[]) {
    this.allowed = new Set(entries.map((entry) => entry.trim()).map(asAddress));
  }

  allows(address: string): boolean {
    return this.allowed.has(address);
  }
}

/** As it is written in the list, or as we write numbers and addresses ourselves. */
function asAddress(entry: string): string {
  return parseEmail(entry) ?? parsePhone(entry, { allowDrama: true }) ?? entry;
}
