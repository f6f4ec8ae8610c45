import type { HeldReason } from '../../incident/incident-values.js';
import { DAY, HOUR } from '../../kernel/clock.js';
import type { Limit, LimitLook } from '../../platform/limits/limits.js';

/** Past the limit of an hour: so many more whose sender did some work for it, and so many that are kept for reading later. */
const PROVED_TIMES = 3;
const HELD_TIMES = 10;
/** Of what is taken from everywhere, what may come through Tor: there nobody has a network that could be counted by itself. */
const ONION_SHARE = 3;
/** Whom they wake sees what else was kept back. */
const TRAPPED_AN_HOUR = 1;

export interface ReportLimitSettings {
  readonly reportsPerHour: number;
  readonly reportsPerDay: number;
  readonly reportsPerHourOverall: number;
}

export interface LimitsOfReport {
  readonly day: Limit;
  readonly hour: Limit;
  readonly overall: Limit;
  /** With the trap filled in: taken as usual all the same, for a browser may have done it for a person. */
  readonly trapped: Limit;
  /** Past `overall`: with a proof of work. */
  readonly proved: Limit;
  /** Past `overall` or `trapped`: kept, and nobody is paged. */
  readonly held: Limit;
}

/** What is known of a report before it is taken. */
export interface Arriving {
  /** Its sender did the work that machines shy away from. */
  readonly proved: boolean;
  /** Its sender pressed “keep it”, told that it is read later. */
  readonly keep: boolean;
  /** A field was filled in that nobody sees. */
  readonly trapped: boolean;
}

export type Admission =
  | { readonly admitted: true; readonly held: HeldReason | null }
  | { readonly admitted: false; readonly why: 'network' | 'flood'; readonly until: Date };

/** The limits of a report from this network, a keyed hash. */
export function limitsOf(source: string, settings: ReportLimitSettings): LimitsOfReport {
  const { reportsPerHour, reportsPerDay, reportsPerHourOverall: overall } = settings;
  return {
    day: { key: `report:day:${source}`, most: reportsPerDay, every: DAY },
    hour: { key: `report:hour:${source}`, most: reportsPerHour, every: HOUR },
    overall: { key: 'report:hour', most: overall, every: HOUR },
    trapped: { key: 'report:hour:trapped', most: TRAPPED_AN_HOUR, every: HOUR },
    proved: { key: 'report:hour:proved', most: overall * PROVED_TIMES, every: HOUR },
    held: { key: 'report:hour:held', most: overall * HELD_TIMES, every: HOUR },
  };
}

/**
 * The limits of a report through Tor: counts of their own, so that a flood there keeps nobody else out, and none by network,
 * so that one person there keeps no other out. Past them it is as in any flood: with a proof of work, or kept for later.
 */
export function onionLimitsOf({ reportsPerHourOverall }: ReportLimitSettings): LimitsOfReport {
  const most = Math.ceil(reportsPerHourOverall / ONION_SHARE);
  const allWays = most * (1 + PROVED_TIMES + HELD_TIMES) + TRAPPED_AN_HOUR;
  return {
    day: { key: 'report:day:onion', most: allWays * 24, every: DAY },
    hour: { key: 'report:hour:onion:all', most: allWays, every: HOUR },
    overall: { key: 'report:hour:onion', most, every: HOUR },
    trapped: { key: 'report:hour:onion:trapped', most: TRAPPED_AN_HOUR, every: HOUR },
    proved: { key: 'report:hour:onion:proved', most: most * PROVED_TIMES, every: HOUR },
    held: { key: 'report:hour:onion:held', most: most * HELD_TIMES, every: HOUR },
  };
}

/** Takes a report, keeps it back, or says until when it must wait; counts it only where it is not refused. */
export function admitReport(look: LimitLook, limits: LimitsOfReport, arriving: Arriving): Admission {
  const network = later(look.fullUntil(limits.day), look.fullUntil(limits.hour));
  if (network !== null) return { admitted: false, why: 'network', until: network };
  const flood = look.fullUntil(limits.overall);
  const way = wayIn(look, limits, arriving, flood !== null);
  if (way === null)
    return { admitted: false, why: 'flood', until: flood ?? look.fullUntil(limits.held) ?? new Date(0) };
  for (const limit of [limits.day, limits.hour, way.limit]) look.count(limit);
  return { admitted: true, held: way.held };
}

interface WayIn {
  readonly limit: Limit;
  readonly held: HeldReason | null;
}

function wayIn(look: LimitLook, limits: LimitsOfReport, arriving: Arriving, flood: boolean): WayIn | null {
  const kept = look.fullUntil(limits.held) === null;
  if (arriving.trapped && !flood && look.fullUntil(limits.trapped) === null)
    return { limit: limits.trapped, held: null };
  if (arriving.trapped) return kept ? { limit: limits.held, held: 'trap' } : null;
  if (!flood) return { limit: limits.overall, held: null };
  if (arriving.proved && look.fullUntil(limits.proved) === null) return { limit: limits.proved, held: null };
  return arriving.keep && kept ? { limit: limits.held, held: 'flood' } : null;
}

function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
