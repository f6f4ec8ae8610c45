import type { ResponderRole } from '../directory/responder-role.js';
import type { FoundPeople } from './find-people.service.js';
import type { UnaskedPerson } from './run.js';

export type AskOrLeaveOut = Pick<FoundPeople, 'ask' | 'leaveOut'>;

/** The first `most` of those whom a step has found, who are asked now, and the others: first whoever is to be asked. */
export function firstOf(
  { ask, leaveOut }: AskOrLeaveOut,
  most: number,
): { readonly part: AskOrLeaveOut; readonly rest: readonly UnaskedPerson[] } {
  const room = Math.max(most - ask.length, 0);
  const later = ask.slice(most).map(({ id, roles, dutyUntil }) => ({ id, roles, reason: null, dutyUntil }));
  const leftOutLater = leaveOut.slice(room).map(({ person: { id, roles }, reason }) => ({ id, roles, reason }));
  return {
    part: { ask: ask.slice(0, most), leaveOut: leaveOut.slice(0, room) },
    rest: [...later, ...leftOutLater].map(({ id, roles, reason, ...more }) => ({
      responderId: id,
      roles: roles as readonly ResponderRole[],
      reason,
      dutyUntil: ('dutyUntil' in more ? more.dutyUntil : null) ?? null,
    })),
  };
}
