import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { CountResponses, type ResponseQuery } from './count-responses.repository.js';
import type { ResponseFigure, Times } from './response-figure.js';

type Quantiles = readonly (number | null)[] | null;

interface Row extends Omit<ResponseFigure, 'times'> {
  readonly claimed: number;
  readonly claimedIn: Quantiles;
  readonly released: number;
  readonly releasedIn: Quantiles;
  readonly firstAnswers: number;
  readonly firstAnswersIn: Quantiles;
  readonly enough: number;
  readonly enoughIn: Quantiles;
}

@Injectable()
export class PrismaCountResponses extends CountResponses {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  /**
   * What was merged into another, kept back or dismissed counts nowhere. Who was asked by a coordinators' page is no
   * responder who was asked to come: those runs have another trigger.
   */
  async count({ since, before, regionCodes }: ResponseQuery): Promise<readonly ResponseFigure[]> {
    const regions = regionCodes.length === 0 ? null : [...regionCodes];
    const rows = await this.prisma.$queryRaw<Row[]>`
      WITH chosen AS MATERIALIZED (
        SELECT i.id, COALESCE(i.region_code, '') AS region, i.created_at,
               to_char(i.created_at AT TIME ZONE 'Europe/London', 'YYYY-MM') AS month
          FROM incident i
         WHERE i.created_at >= ${since} AND i.created_at < ${before}
           AND i.merged_into_id IS NULL AND i.held_reason IS NULL AND i.status <> 'dismissed'
           AND (${regions}::text[] IS NULL OR i.region_code = ANY(${regions}::text[]))),
      ran AS (
        SELECT r.incident_id,
               min(r.ended_at) FILTER (WHERE r.trigger = 'reported' AND r.end_reason = 'claimed') AS claimed_at,
               min(r.started_at) FILTER (WHERE r.trigger = 'verified') AS asked_at,
               min(r.ended_at) FILTER (WHERE r.trigger = 'verified' AND r.state = 'satisfied') AS enough_at,
               count(*) FILTER (WHERE r.trigger = 'verified') AS runs,
               count(*) FILTER (WHERE r.trigger = 'verified' AND r.state = 'exhausted') AS exhausted
          FROM chosen c JOIN run r ON r.incident_id = c.id GROUP BY r.incident_id),
      released AS (
        SELECT l.incident_id, min(COALESCE(l.confirmed_at, l.requested_at)) AS released_at
          FROM chosen c JOIN release l ON l.incident_id = c.id WHERE l.state = 'released' GROUP BY l.incident_id),
      asked AS (
        SELECT a.incident_id, count(DISTINCT a.responder_id) AS asked,
               count(DISTINCT a.responder_id) FILTER (WHERE a.answered_at IS NOT NULL) AS answered,
               min(a.answered_at) AS answered_at
          FROM chosen c JOIN alert a ON a.incident_id = c.id JOIN run r ON r.id = a.run_id
         WHERE a.status <> 'excluded' AND r.trigger = 'verified' GROUP BY a.incident_id),
      each AS (
        SELECT c.region, c.month, ran.runs, ran.exhausted, asked.asked, asked.answered,
               EXTRACT(EPOCH FROM ran.claimed_at - c.created_at)::float8 AS claimed,
               EXTRACT(EPOCH FROM released.released_at - c.created_at)::float8 AS released,
               EXTRACT(EPOCH FROM asked.answered_at - ran.asked_at)::float8 AS first_answer,
               EXTRACT(EPOCH FROM ran.enough_at - ran.asked_at)::float8 AS enough
          FROM chosen c
          LEFT JOIN ran ON ran.incident_id = c.id
          LEFT JOIN released ON released.incident_id = c.id
          LEFT JOIN asked ON asked.incident_id = c.id)
      SELECT region, month, count(*)::int AS incidents,
             COALESCE(sum(runs), 0)::int AS runs, COALESCE(sum(exhausted), 0)::int AS exhausted,
             COALESCE(sum(asked), 0)::int AS asked, COALESCE(sum(answered), 0)::int AS answered,
             count(claimed)::int AS claimed,
             percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY claimed) AS "claimedIn",
             count(released)::int AS released,
             percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY released) AS "releasedIn",
             count(first_answer)::int AS "firstAnswers",
             percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY first_answer) AS "firstAnswersIn",
             count(enough)::int AS enough,
             percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY enough) AS "enoughIn"
        FROM each
       GROUP BY GROUPING SETS ((), (region), (month), (region, month))
      HAVING count(*) > 0`;
    return rows.map(toFigure);
  }
}

function toFigure(row: Row): ResponseFigure {
  const { region, month, incidents, runs, exhausted, asked, answered } = row;
  return {
    ...{ region, month, incidents, runs, exhausted, asked, answered },
    times: {
      claimed: toTimes(row.claimed, row.claimedIn),
      released: toTimes(row.released, row.releasedIn),
      first_answer: toTimes(row.firstAnswers, row.firstAnswersIn),
      enough: toTimes(row.enough, row.enoughIn),
    },
  };
}

function toTimes(count: number, quantiles: Quantiles): Times {
  const [median = null, ninth = null] = quantiles ?? [];
  return { count, median: whole(median), ninth: whole(ninth) };
}

function whole(seconds: number | null): number | null {
  return seconds === null ? null : Math.max(0, Math.round(seconds));
}
