import type { Delivery, DeliveryStatus, Webhook, WebhookFailure } from '../../../webhook/webhook.js';
import { listWords } from '../words/time-words.js';
import type { StatusWords } from '../words/status-words.js';

/** All of one kind of thing. */
export const EVENT_GROUPS = [
  { value: 'incident.*', short: 'incidents', words: 'Incidents: opened, checked, released, ended' },
  { value: 'run.*', short: 'plans', words: 'Plans: begun, each step, enough people, used up' },
  { value: 'alert.*', short: 'answers', words: 'Answers of those who were asked' },
] as const;

/** “Incidents and Plans”; kinds that were chosen one by one by their names. */
export function eventsWords(events: readonly string[]): string {
  return listWords(events.map((event) => EVENT_GROUPS.find(({ value }) => value === event)?.short ?? event));
}

const DELIVERY: Readonly<Record<DeliveryStatus, StatusWords>> = {
  waiting: { shape: 'wait', words: 'Waiting' },
  delivered: { shape: 'yes', words: 'Delivered' },
  given_up: { shape: 'bad', words: 'Given up' },
  cancelled: { shape: 'no', words: 'Cancelled' },
};

const FAILURES: Readonly<Record<WebhookFailure, string>> = {
  timeout: 'no answer in time',
  redirect: 'it sent us elsewhere; the address must answer itself',
  refused_address: 'the address is not on the open internet',
  no_connection: 'no connection',
  answer: 'the answer was not a 2xx',
  no_secret: 'the secret to sign with is gone',
};

export function deliveryWords({ status }: Pick<Delivery, 'status'>): StatusWords {
  return DELIVERY[status];
}

/** `answered 500: the answer was not a 2xx`, or null. */
export function failureWords({ failure, answerStatus }: Pick<Delivery, 'failure' | 'answerStatus'>): string | null {
  if (failure === null) return null;
  return answerStatus === null ? FAILURES[failure] : `answered ${String(answerStatus)}: ${FAILURES[failure]}`;
}

export function webhookWords({ enabled, failingSince }: Pick<Webhook, 'enabled' | 'failingSince'>): StatusWords {
  if (!enabled) return { shape: 'no', words: 'Off' };
  return failingSince === null ? { shape: 'yes', words: 'Hears' } : { shape: 'bad', words: 'Does not answer' };
}
