import type { Channel } from '../kernel/channel.js';
import type { ContactMethodId, GroupId, ResponderId } from '../kernel/ids.js';
import type { Language } from '../kernel/language.js';
import { sameJson } from '../kernel/same-json.js';
import type { NotificationRule, QuietHours, ResponderStatus } from './person.js';

/** A way to reach a person as those see it who look after the list. */
export interface ContactMethodRecord {
  readonly id: ContactMethodId;
  readonly channel: Channel;
  /** Masked: `•••• 123`. */
  readonly address: string;
  readonly verifiedAt: Date | null;
  readonly optedOutAt: Date | null;
  readonly failingSince: Date | null;
  /** Since when nobody knows whether it still reaches the person. */
  readonly checkSince: Date | null;
  /** When they were asked to confirm it because of that. */
  readonly checkAskedAt: Date | null;
}

/** What can be written about a person, beside addresses and groups. */
export interface ResponderFields {
  readonly name: string;
  readonly regionCode: string;
  readonly language: Language;
  readonly status: ResponderStatus;
  readonly roles: readonly string[];
  /** Null: the defaults of the network. */
  readonly rules: readonly NotificationRule[] | null;
  readonly quietHours: QuietHours | null;
  readonly maxAlertsPerWeek: number | null;
  /** Takes no turn by rotation on a bank holiday of their own nation. */
  readonly notOnBankHolidays: boolean;
  /** Codes of places for which they must not be asked: they were held there, or somebody close to them is. Sealed. */
  readonly conflictFacilityCodes: readonly string[];
}

/** A person in the list. */
export interface ResponderRecord extends ResponderFields {
  readonly id: ResponderId;
  readonly groupIds: readonly GroupId[];
  readonly contactMethods: readonly ContactMethodRecord[];
  readonly createdAt: Date;
}

/** A person as somebody wrote them down. */
export interface ResponderInput extends ResponderFields {
  readonly groupIds: readonly GroupId[];
  /** As typed; the masked form that was read means "as it is". Null: none. */
  readonly email: string | null;
  readonly phone: string | null;
}

const FIELDS = [
  'name',
  'regionCode',
  'language',
  'status',
  'roles',
  'rules',
  'quietHours',
  'maxAlertsPerWeek',
  'notOnBankHolidays',
] as const;

/** Of somebody who has said nothing yet: the defaults of the network. */
export const NO_WISHES = {
  rules: null,
  quietHours: null,
  maxAlertsPerWeek: null,
  notOnBankHolidays: false,
  conflictFacilityCodes: [],
} as const;

/** Without addresses and groups. */
export function fieldsOf(input: ResponderFields): ResponderFields {
  const { name, regionCode, language, status, roles, rules, quietHours, maxAlertsPerWeek } = input;
  const { notOnBankHolidays, conflictFacilityCodes } = input;
  const wishes = { rules, quietHours, maxAlertsPerWeek, notOnBankHolidays, conflictFacilityCodes };
  return { name, regionCode, language, status, roles, ...wishes };
}

/**
 * Names of the fields that differ, for the log. That somebody has a conflict of interest is not for the log, so it goes
 * by a name that says nothing.
 */
export function changedFields(before: ResponderFields, after: ResponderFields): string[] {
  const fields: string[] = FIELDS.filter((field) => !sameJson(before[field], after[field]));
  const codes = [before, after].map(({ conflictFacilityCodes }) => [...conflictFacilityCodes].sort());
  return sameJson(codes[0], codes[1]) ? fields : [...fields, 'circumstances'];
}
