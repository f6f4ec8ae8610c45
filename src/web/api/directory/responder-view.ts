import { DEFAULT_RULES } from '../../../delivery/channel-plan.js';
import type { ContactMethodRecord, ResponderInput, ResponderRecord } from '../../../directory/responder-record.js';
import { type ResponderBody, responderInput } from '../../../directory/responder.schema.js';
import { sameJson } from '../../../kernel/same-json.js';

/** A person as the API shows them: addresses masked, the rules that hold. */
export function toResponderView(record: ResponderRecord) {
  const { id, name, language, regionCode, roles, groupIds, status, contactMethods, createdAt } = record;
  const { quietHours, maxAlertsPerWeek, notOnBankHolidays, conflictFacilityCodes } = record;
  const maskOf = (...channels: readonly string[]): string | undefined =>
    contactMethods.find((method) => channels.includes(method.channel))?.address;
  const email = maskOf('email');
  const phone = maskOf('sms', 'voice');
  return {
    id,
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    language,
    regionCode,
    roles,
    groupIds,
    status,
    contactMethods: contactMethods.map(toMethodView),
    rules: record.rules ?? DEFAULT_RULES,
    ...(quietHours === null ? {} : { quietHours }),
    ...(maxAlertsPerWeek === null ? {} : { maxAlertsPerWeek }),
    notOnBankHolidays,
    conflictFacilityCodes,
    createdAt,
  };
}

function toMethodView({ id, channel, address, ...method }: ContactMethodRecord) {
  const { verifiedAt, optedOutAt, failingSince, checkSince, checkAskedAt } = method;
  return {
    id,
    channel,
    address,
    ...(verifiedAt === null ? {} : { verifiedAt }),
    ...(optedOutAt === null ? {} : { optedOutAt }),
    ...(failingSince === null ? {} : { failingSince }),
    ...(checkSince === null ? {} : { checkSince }),
    ...(checkAskedAt === null ? {} : { checkAskedAt }),
  };
}

/** Rules that are those of the network are not the person's own: they go along when the network's change. */
export function inputOf(body: ResponderBody): ResponderInput {
  const input = responderInput(body);
  return sameJson(input.rules, DEFAULT_RULES) ? { ...input, rules: null } : input;
}
