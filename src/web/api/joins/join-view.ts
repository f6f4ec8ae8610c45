import type { Principal } from '../../../access/principal.js';
import { may } from '../../../access/permissions.js';
import { vouchesMissing } from '../../../directory/joining/decide-joining.js';
import type { JoinRequest } from '../../../directory/joining/join-request.js';
import type { OpenedJoin } from '../../../intake/join/read-joins.service.js';

/** As a list shows it: nothing of who it is. */
export function toJoinSummary(request: JoinRequest) {
  const { id, status, regionCode, groupId, language, roles, createdAt, responderId } = request;
  const { confirmedAt, postponedUntil, decidedAt } = request;
  return {
    ...{ id, status, regionCode, language, roles, createdAt },
    ...(groupId === null ? {} : { groupId }),
    ...(confirmedAt === null ? {} : { confirmedAt }),
    ...(postponedUntil === null ? {} : { postponedUntil }),
    ...(decidedAt === null ? {} : { decidedAt }),
    ...(responderId === null ? {} : { responderId }),
    vouches: new Set(request.vouchedBy).size,
    vouchesMissing: vouchesMissing(request),
  };
}

/** Opened. People of regions that are not the caller's stay without a name. */
export function toJoinView({ request, details, samePeople }: OpenedJoin, caller: Principal) {
  const { name, languages, maxAlertsPerWeek, quietHours, startsAt, about } = details ?? {};
  return {
    ...toJoinSummary(request),
    consentAt: request.consentAt,
    vouchedBy: request.vouchedBy,
    ...(name === undefined ? {} : { name }),
    ...(languages == null ? {} : { languages }),
    ...(maxAlertsPerWeek == null ? {} : { maxAlertsPerWeek }),
    ...(quietHours == null ? {} : { quietHours }),
    ...(startsAt == null ? {} : { startsAt }),
    ...(about == null ? {} : { about }),
    contacts: request.contacts.map(({ channel, address, verifiedAt }) => ({
      ...{ channel, address },
      ...(verifiedAt === null ? {} : { verifiedAt }),
    })),
    samePeople: samePeople.map((person) => ({
      ...{ regionCode: person.regionCode, status: person.status },
      ...(may(caller, 'responder.read', person.regionCode) ? { id: person.id, name: person.name } : {}),
    })),
  };
}
