import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { lockAll, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { DaySpan } from './months.js';
import { ResponseDays } from './response-days.repository.js';
import type { ResponseDay } from './response-sum.js';

/**
 * The sums of the days of `spans` as the rows of `fresh`. What was merged into another, kept back or dismissed counts
 * nowhere. Who was asked by a coordinators' page is no responder who was asked to come: those runs have another trigger.
 * How a run first ended is in the log: a stand-down ends it once more, and its row says that.
 * Incident by incident: how many there are is not known before, and all records of all years are never wanted.
 */
const COUNTED = `
  spans AS (SELECT * FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[]) AS s (day, since, before)),
  chosen AS MATERIALIZED (
    SELECT i.id, COALESCE(i.region_code, '') AS region, i.created_at, s.day
      FROM spans s JOIN incident i ON i.created_at >= s.since AND i.created_at < s.before
     WHERE i.merged_into_id IS NULL AND i.held_reason IS NULL AND i.status <> 'dismissed'),
  each AS (
    SELECT c.day, c.region, ran.runs, GREATEST(ran.exhausted, ended.exhausted) AS exhausted, asked.asked, asked.answered,
           (EXTRACT(EPOCH FROM LEAST(ran.claimed_at, ended.claimed_at) - c.created_at) * 1000)::bigint AS claimed,
           (EXTRACT(EPOCH FROM released.released_at - c.created_at) * 1000)::bigint AS released,
           (EXTRACT(EPOCH FROM asked.answered_at - ran.asked_at) * 1000)::bigint AS first_answer,
           (EXTRACT(EPOCH FROM LEAST(ran.enough_at, ended.enough_at) - ran.asked_at) * 1000)::bigint AS enough
      FROM chosen c
     CROSS JOIN LATERAL (
       SELECT min(r.ended_at) FILTER (WHERE r.trigger = 'reported' AND r.end_reason = 'claimed') AS claimed_at,
              min(r.started_at) FILTER (WHERE r.trigger = 'verified') AS asked_at,
              min(r.ended_at) FILTER (WHERE r.trigger = 'verified' AND r.state = 'satisfied') AS enough_at,
              count(*) FILTER (WHERE r.trigger = 'verified') AS runs,
              count(*) FILTER (WHERE r.trigger = 'verified' AND r.state = 'exhausted') AS exhausted
         FROM run r WHERE r.incident_id = c.id) ran
     CROSS JOIN LATERAL (
       SELECT min(j.at) FILTER (WHERE j.kind = 'run.satisfied' AND j.data->>'trigger' = 'reported'
                                  AND j.data->>'reason' = 'claimed') AS claimed_at,
              min(j.at) FILTER (WHERE j.kind = 'run.satisfied' AND j.data->>'trigger' = 'verified') AS enough_at,
              count(DISTINCT j.data->>'runId') FILTER (WHERE j.kind = 'run.exhausted'
                                                         AND j.data->>'trigger' = 'verified') AS exhausted
         FROM journal_entry j WHERE j.incident_id = c.id AND j.kind IN ('run.satisfied', 'run.exhausted')) ended
     CROSS JOIN LATERAL (
       SELECT min(COALESCE(l.confirmed_at, l.requested_at)) AS released_at
         FROM release l WHERE l.incident_id = c.id AND l.state = 'released') released
     CROSS JOIN LATERAL (
       SELECT count(DISTINCT a.responder_id) AS asked,
              count(DISTINCT a.responder_id) FILTER (WHERE a.answered_at IS NOT NULL) AS answered,
              min(a.answered_at) AS answered_at
         FROM alert a JOIN run r ON r.id = a.run_id AND r.incident_id = c.id
        WHERE a.incident_id = c.id AND a.status <> 'excluded' AND r.trigger = 'verified') asked),
  regions AS (
    SELECT day, region, jsonb_build_object('region', region, 'incidents', count(*),
             'runs', COALESCE(sum(runs), 0), 'exhausted', COALESCE(sum(exhausted), 0),
             'asked', COALESCE(sum(asked), 0), 'answered', COALESCE(sum(answered), 0),
             'claimed', COALESCE(jsonb_agg(claimed ORDER BY claimed) FILTER (WHERE claimed IS NOT NULL), '[]'),
             'released', COALESCE(jsonb_agg(released ORDER BY released) FILTER (WHERE released IS NOT NULL), '[]'),
             'first_answer',
             COALESCE(jsonb_agg(first_answer ORDER BY first_answer) FILTER (WHERE first_answer IS NOT NULL), '[]'),
             'enough', COALESCE(jsonb_agg(enough ORDER BY enough) FILTER (WHERE enough IS NOT NULL), '[]')) AS sum
      FROM each GROUP BY day, region),
  fresh AS (
    SELECT s.day, COALESCE(jsonb_agg(r.sum ORDER BY r.region) FILTER (WHERE r.sum IS NOT NULL), '[]') AS sums
      FROM spans s LEFT JOIN regions r ON r.day = s.day GROUP BY s.day)`;

@Injectable()
export class PrismaResponseDays extends ResponseDays {
  async count(tx: Tx, days: readonly DaySpan[]): Promise<readonly ResponseDay[]> {
    if (days.length === 0) return [];
    return sqlOf(tx).ask<ResponseDay>(`WITH ${COUNTED} SELECT day, sums FROM fresh`, valuesOf(days));
  }

  known(tx: Tx, first: string, last: string): Promise<readonly ResponseDay[]> {
    return sqlOf(tx).query<ResponseDay>`
      SELECT d.day, d.sums FROM response_day d
       WHERE d.day >= ${first} AND d.day <= ${last}
         AND NOT EXISTS (SELECT FROM response_change c WHERE c.day = d.day)`;
  }

  async due(tx: Tx, most: number): Promise<readonly string[]> {
    const rows = await sqlOf(tx).query<{ day: string }>`
      WITH span AS (
        SELECT (min(created_at) AT TIME ZONE 'Europe/London')::date AS first,
               (now() AT TIME ZONE 'Europe/London')::date - 3 AS last FROM incident),
      days AS (
        SELECT to_char(d, 'YYYY-MM-DD') AS day FROM span, generate_series(first, last, interval '1 day') AS d)
      SELECT day, min(turn) AS turn FROM (
        SELECT d.day, 1 AS turn FROM days d WHERE NOT EXISTS (SELECT FROM response_day k WHERE k.day = d.day)
        UNION ALL
        SELECT c.day, 2 FROM response_change c, span WHERE c.day <= to_char(span.last, 'YYYY-MM-DD')
        UNION ALL
        SELECT k.day, 3 FROM response_day k WHERE k.counted_at < now() - interval '30 days') AS why
       GROUP BY day ORDER BY turn, day DESC LIMIT ${most}`;
    return rows.map(({ day }) => day);
  }

  async kept(tx: Tx): Promise<readonly string[]> {
    const rows = await sqlOf(tx).query<{ day: string }>`SELECT day FROM response_day ORDER BY day`;
    return rows.map(({ day }) => day);
  }

  /**
   * One statement has one snapshot: what it counts is what the changes say that it takes away. Whoever commits later leaves
   * a change behind that it does not see.
   */
  async keep(tx: Tx, days: readonly DaySpan[]): Promise<readonly string[]> {
    await lockAll(tx, ['response_day']);
    const rows = await sqlOf(tx).ask<{ day: string }>(
      `WITH ${COUNTED},
       said AS (DELETE FROM response_change c USING spans s WHERE c.day = s.day RETURNING c.day),
       before AS (SELECT k.day, k.sums FROM response_day k JOIN spans s ON s.day = k.day),
       written AS (
         INSERT INTO response_day AS kept (day, counted_at, sums) SELECT day, now(), sums FROM fresh
         ON CONFLICT (day) DO UPDATE SET counted_at = EXCLUDED.counted_at, sums = EXCLUDED.sums)
       SELECT f.day FROM fresh f JOIN before b ON b.day = f.day
        WHERE b.sums <> f.sums AND f.day NOT IN (SELECT day FROM said) ORDER BY 1`,
      valuesOf(days),
    );
    return rows.map(({ day }) => day);
  }
}

function valuesOf(days: readonly DaySpan[]): readonly unknown[] {
  return [days.map(({ day }) => day), days.map(({ since }) => since), days.map(({ before }) => before)];
}
