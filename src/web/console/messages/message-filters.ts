import { MESSAGE_STATUSES, type MessageStatus } from '../../../delivery/message-status.js';
import { ORDER_CLASSES, type OrderClass } from '../../../delivery/order.js';
import { REGIONS } from '../../../directory/region-register.js';
import { CHANNELS, type Channel } from '../../../kernel/channel.js';
import { DAY, plus } from '../../../kernel/clock.js';
import { dayKey } from '../words/time-words.js';

/** States in which somebody was not reached by a message. */
export const FAILED: readonly MessageStatus[] = ['failed', 'undelivered', 'expired'];
/** `failed_any`: whatever did not arrive, and will not. */
export const FAILED_ANY = 'failed_any';
/** How far back the list looks when nobody says otherwise. */
const DAYS_BACK = 7;

/** As they stand in the address, so that a link can be kept or sent to a colleague. Null: any. */
export interface MessageFilters {
  readonly status: MessageStatus | typeof FAILED_ANY | null;
  readonly channel: Channel | null;
  /** Reference of an incident. */
  readonly incident: string | null;
  readonly region: string | null;
  readonly kind: OrderClass | null;
  /** Days in London, both included: `2026-11-20`. */
  readonly since: string | null;
  readonly until: string | null;
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((known) => known === value) ?? null;
}

function asDay(value: string | undefined): string | null {
  const day = value ?? '';
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
}

/**
 * Reads the filters of an address. What makes no sense is left out rather than refused. Where nobody said since when, and no
 * incident is asked for, the list goes back a week; an empty field is no limit.
 */
export function readMessageFilters(query: Readonly<Record<string, unknown>>, now: Date): MessageFilters {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' ? value.trim() : undefined;
  };
  const ref = (text('incident') ?? '').toUpperCase().slice(0, 20);
  const incident = ref === '' ? null : ref;
  const unsaid = text('since') === undefined && incident === null;
  return {
    status: oneOf([...MESSAGE_STATUSES, FAILED_ANY], text('status')),
    channel: oneOf(CHANNELS, text('channel')),
    incident,
    region: oneOf(
      REGIONS.map(({ code }) => code),
      text('region'),
    ),
    kind: oneOf(ORDER_CLASSES, text('kind')),
    since: unsaid ? dayKey(plus(now, -DAYS_BACK * DAY)) : asDay(text('since')),
    until: asDay(text('until')),
  };
}

/** The address of the list with these filters, and from this cursor on. */
export function messagesQuery(filters: MessageFilters, cursor?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (typeof value === 'string') query.set(name, value);
  if (filters.since === null) query.set('since', '');
  if (cursor !== undefined) query.set('cursor', cursor);
  return `?${query.toString()}`;
}
