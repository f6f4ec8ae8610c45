import { DEFAULT_RULES } from '../../../delivery/channel-plan.js';
import type { NotificationRule } from '../../../directory/person.js';
import type { ContactMethodRecord } from '../../../directory/responder-record.js';
import { MINUTE, SECOND } from '../../../kernel/clock.js';
import type { WayRow } from '../people/people-list.repository.js';
import { failureWords } from '../people/failure-words.js';
import { lengthWords, listWords } from '../words/time-words.js';
import { channelWords } from '../words/value-words.js';
import type { MethodFacts } from './responder-facts.repository.js';

/** A way to reach somebody as the list shows it. */
export function wayOf(method: ContactMethodRecord, { failureCode }: Pick<MethodFacts, 'failureCode'>): WayRow {
  const { channel, verifiedAt, optedOutAt, failingSince, checkSince } = method;
  const known = { verified: verifiedAt !== null, optedOut: optedOutAt !== null };
  return { channel, ...known, failingSince, failureCode, checkSince };
}

/** Why the last one did not arrive, as the provider said it, or in our words. */
export function lastFailureWords({ reason, code }: { readonly reason: string; readonly code: string }): string {
  return reason === '' ? failureWords(code) : reason.replace(/\.$/u, '');
}

/** “Text and e-mail at once, text after 5 minutes, call after 10 minutes”. Null: the rules of the network. */
export function ruleWords(rules: readonly NotificationRule[] | null): string {
  const byDelay = new Map<number, string[]>();
  for (const { channel, delaySeconds } of rules ?? DEFAULT_RULES) {
    byDelay.set(delaySeconds, [...(byDelay.get(delaySeconds) ?? []), channelWords(channel).toLowerCase()]);
  }
  const parts = [...byDelay]
    .sort(([a], [b]) => a - b)
    .map(([delay, channels]) => {
      return `${listWords(channels)} ${delay === 0 ? 'at once' : `after ${delayWords(delay)}`}`;
    });
  return parts.join(', ').replace(/^./u, (letter) => letter.toUpperCase());
}

export function delayWords(seconds: number): string {
  const time = seconds * SECOND;
  return time % MINUTE === 0 ? lengthWords(time) : `${String(seconds)} seconds`;
}

const ROLE_OF_ACCOUNT: Readonly<Record<string, string>> = {
  admin: 'Signs in as an admin',
  coordinator: 'Signs in as a coordinator',
  responder: 'Signs in for their own duties',
  viewer: 'Signs in to read figures',
};
const ACCOUNT_STATE: Readonly<Record<string, string>> = {
  invited: 'invited, has not begun',
  disabled: 'switched off',
};

/** “Signs in as a coordinator”, “Signs in as an admin (switched off)”. */
export function accountWords({ role, status }: { readonly role: string; readonly status: string }): string {
  const words = ROLE_OF_ACCOUNT[role] ?? 'Signs in';
  const state = ACCOUNT_STATE[status];
  return state === undefined ? words : `${words} (${state})`;
}
