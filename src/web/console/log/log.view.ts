import {
  INCIDENT_STATUSES,
  type IncidentStatus,
  type NokStatus,
  VERIFICATION_STATUSES,
  type VerificationStatus,
} from '../../../incident/incident-values.js';
import { dayKey, dayWords } from '../words/time-words.js';

/** As they stand in the address, so that a link can be kept or sent to a colleague. Null: any. */
export interface LogFilters {
  readonly region: string | null;
  readonly status: IncidentStatus | null;
  readonly verification: VerificationStatus | null;
  /** A day in London, `2026-11-20`. */
  readonly since: string | null;
  readonly q: string | null;
}

export interface LogIncident {
  readonly ref: string;
  /** Name of the place, or the reporter's words for it. */
  readonly place: string;
  readonly region: string | null;
  readonly createdAt: Date;
  readonly status: IncidentStatus;
  /** Nobody has taken it. */
  readonly unclaimed: boolean;
  readonly verification: VerificationStatus;
  readonly nok: NokStatus;
  readonly coming: { readonly have: number; readonly need: number } | null;
  /** The newest entry of its log, in words. */
  readonly last: { readonly at: Date; readonly what: string } | null;
}

export interface LogView {
  readonly now: Date;
  readonly filters: LogFilters;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Newest first. */
  readonly incidents: readonly LogIncident[];
  /** Cursor of the next page; null at the end. */
  readonly older: string | null;
  readonly latestSeq: number;
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | null {
  return values.find((known) => known === value) ?? null;
}

function words(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed.slice(0, 100);
}

/** Reads the filters of an address. What makes no sense is left out rather than refused. */
export function readFilters(query: Readonly<Record<string, unknown>>): LogFilters {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return typeof value === 'string' ? value : undefined;
  };
  const day = text('since') ?? '';
  return {
    region: words(text('region')),
    status: oneOf(INCIDENT_STATUSES, text('status')),
    verification: oneOf(VERIFICATION_STATUSES, text('verification')),
    since: /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(day)) ? day : null,
    q: words(text('q')),
  };
}

/** The address of the log with these filters, and from this cursor on. */
export function logQuery(filters: LogFilters, cursor?: string): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (typeof value === 'string') query.set(name, value);
  if (cursor !== undefined) query.set('cursor', cursor);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export interface LogDay {
  readonly heading: string;
  readonly incidents: readonly LogIncident[];
}

/** Grouped by day in London, in the order in which they come. */
export function byDay(incidents: readonly LogIncident[], now: Date): readonly LogDay[] {
  const days = new Map<string, LogIncident[]>();
  for (const incident of incidents) {
    const key = dayKey(incident.createdAt);
    days.set(key, [...(days.get(key) ?? []), incident]);
  }
  return [...days.values()].map((group) => ({
    heading: group[0] === undefined ? '' : dayWords(group[0].createdAt, now),
    incidents: group,
  }));
}
