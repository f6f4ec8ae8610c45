import type { Message } from './message.js';
import type { MessageStatus } from './message-status.js';

const UNDER_WAY: readonly MessageStatus[] = ['sending', 'handed_off', 'sent', 'delivered'];

/**
 * What follows when one message to a person has failed: the next one planned by another channel goes at once. A message
 * of the same contact method is not hurried: it keeps its time. `still_hope`: something reached the person or is under
 * way or due; `unreachable`: nothing is left.
 */
export function chooseNext(
  failed: Message,
  ofAlert: readonly Message[],
  now: Date,
): Message | 'still_hope' | 'unreachable' {
  const others = ofAlert.filter((message) => message.id !== failed.id);
  const queued = others.filter((message) => message.status === 'queued');
  const next = queued
    .filter((message) => message.contactMethodId !== failed.contactMethodId)
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || a.id.localeCompare(b.id))[0];
  // One that is due already has its own job on the way.
  if (next !== undefined) return next.dueAt > now ? next : 'still_hope';
  const hope = queued.length > 0 || others.some((message) => UNDER_WAY.includes(message.status));
  return hope ? 'still_hope' : 'unreachable';
}
