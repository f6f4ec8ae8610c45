import type { JoinDetails, JoinRequest } from '../../directory/joining/join-request.js';
import type { ConfirmedAddresses } from '../../directory/joining/join-requests.repository.js';
import { fieldsOf, NO_WISHES, type ResponderInput, type ResponderRecord } from '../../directory/responder-record.js';

/** An offer, opened. */
export interface Offered {
  readonly request: JoinRequest;
  readonly details: JoinDetails;
  readonly addresses: ConfirmedAddresses;
}

/** The person of an offer as they stand in the list. An address that was not confirmed is not taken over. */
export function personFrom({ request, details, addresses }: Offered): ResponderInput {
  return {
    ...NO_WISHES,
    ...addresses,
    ...wishes(details),
    name: details.name,
    regionCode: request.regionCode,
    language: request.language,
    status: 'active',
    roles: request.roles,
    groupIds: request.groupId === null ? [] : [request.groupId],
  };
}

/**
 * Somebody who is in the list already, with what they offer now: in their own words where they say something anew; what
 * they do, and in which groups, is added to. The name stays as others know it, and so does a way that they did not name.
 */
export function updatedPerson(present: ResponderRecord, { request, details, addresses }: Offered): ResponderInput {
  const masked = (channel: string) => present.contactMethods.find((each) => each.channel === channel)?.address ?? null;
  const groups = request.groupId === null ? [] : [request.groupId];
  return {
    ...fieldsOf(present),
    ...wishes(details),
    regionCode: request.regionCode,
    language: request.language,
    status: 'active',
    roles: [...new Set([...present.roles, ...request.roles])],
    groupIds: [...new Set([...present.groupIds, ...groups])],
    phone: addresses.phone ?? masked('sms') ?? masked('voice'),
    email: addresses.email ?? masked('email'),
  };
}

function wishes({ quietHours, maxAlertsPerWeek }: JoinDetails) {
  return { quietHours, maxAlertsPerWeek };
}
