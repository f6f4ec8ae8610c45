import type { PageablePerson } from '../directory/person.js';
import type { ResponderRole } from '../directory/responder-role.js';
import type { FoundPeople } from './find-people.service.js';
import type { UnaskedPerson } from './run.js';
import type { ExclusionReason } from './why-not-asked.js';

export type AskOrLeaveOut = Pick<FoundPeople, 'ask' | 'leaveOut'>;

/**
 * The first `most` of those whom a step has found, who are asked now, and the others: whoever is to be asked before whoever
 * is left out, and those on duty, whose text says until when, before all.
 */
export function firstOf(
  { ask, leaveOut }: AskOrLeaveOut,
  most: number,
): { readonly part: AskOrLeaveOut; readonly rest: readonly UnaskedPerson[] } {
  const onDuty = ask.filter(({ dutyUntil }) => dutyUntil !== undefined);
  const inOrder = [...onDuty, ...ask.filter(({ dutyUntil }) => dutyUntil === undefined)];
  const room = Math.max(most - ask.length, 0);
  return {
    part: { ask: inOrder.slice(0, most), leaveOut: leaveOut.slice(0, room) },
    rest: [
      ...inOrder.slice(most).map((person) => unasked(person, null)),
      ...leaveOut.slice(room).map(({ person, reason }) => unasked(person, reason)),
    ],
  };
}

function unasked({ id: responderId, roles }: PageablePerson, reason: ExclusionReason | null): UnaskedPerson {
  return { responderId, roles: roles as readonly ResponderRole[], reason };
}
