import type { JoinDetails } from '../../directory/joining/join-request.js';
import type { ResponderRole } from '../../directory/responder-role.js';
import type { EmailAddress } from '../../kernel/email-address.js';
import type { Language } from '../../kernel/language.js';
import type { PhoneNumber } from '../../kernel/phone-number.js';

/** An offer as it was sent, every page checked. At least one of phone and e-mail is there. */
export interface JoinInput {
  readonly regionCode: string;
  /** A group that is gone, or is elsewhere, counts as none. */
  readonly groupId: string | null;
  /** In which we write to them. */
  readonly language: Language;
  readonly roles: readonly ResponderRole[];
  readonly phone: PhoneNumber | null;
  readonly email: EmailAddress | null;
  readonly details: JoinDetails;
}
