import { createHash } from 'node:crypto';

/**
 * The number that writes to this person: always the same one, so that answers stay in one conversation, and spread
 * evenly over people. Taking a number away or adding one moves only the people it concerns (highest random weight).
 */
export function senderFor(recipient: string, senders: readonly string[]): string | undefined {
  let chosen: string | undefined;
  let highest = '';
  for (const sender of senders) {
    const weight = createHash('sha256').update(`${sender} ${recipient}`).digest('hex');
    if (weight > highest) [chosen, highest] = [sender, weight];
  }
  return chosen;
}
