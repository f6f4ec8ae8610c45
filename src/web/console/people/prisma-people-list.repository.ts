import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { sqlOf } from '../../../platform/prisma/prisma-tx.js';
import {
  type PeopleFilters,
  PeopleList,
  type PeopleSearch,
  type PersonRow,
  type WayRow,
} from './people-list.repository.js';

type WrittenWay = Omit<WayRow, 'failingSince' | 'checkSince'> & {
  readonly failingSince: string | null;
  readonly checkSince: string | null;
};
type WrittenRow = Omit<PersonRow, 'ways'> & { readonly ways: readonly WrittenWay[] | null };

const NO_SEARCH: PeopleSearch = { words: '', regionCodes: [], ownerIds: [], lastDigits: null };

@Injectable()
export class PrismaPeopleList extends PeopleList {
  async list(
    tx: Tx,
    { regionCodes, groupId, role, state }: PeopleFilters,
    search: PeopleSearch | null,
    { after, limit, now }: { readonly after: string | null; readonly limit: number; readonly now: Date },
  ): Promise<readonly PersonRow[]> {
    const { words, regionCodes: named, ownerIds, lastDigits } = search ?? NO_SEARCH;
    const regions = regionCodes === undefined ? null : [...regionCodes];
    const rows = await sqlOf(tx).query<WrittenRow>`
      SELECT r.id, r.name, r.region_code, r.status, r.roles, r.quiet_hours, r.max_alerts_per_week,
             ARRAY(SELECT g.name FROM group_member m JOIN "group" g ON g.id = m.group_id
                    WHERE m.responder_id = r.id ORDER BY g.name) AS groups,
             (SELECT max(l."to") FROM responder_leave l
               WHERE l.responder_id = r.id AND l."from" <= ${now} AND l."to" > ${now}) AS away_until,
             (SELECT jsonb_agg(jsonb_build_object('channel', c.channel, 'verified', c.verified_at IS NOT NULL,
                                                  'optedOut', c.opted_out_at IS NOT NULL,
                                                  'failingSince', c.failing_since, 'failureCode', c.failure_code,
                                                  'checkSince', c.check_since) 
                              ORDER BY array_position(ARRAY['sms', 'voice', 'email'], c.channel), c.id)
                FROM contact_method c WHERE c.responder_id = r.id) AS ways
        FROM responder r
       WHERE (r.status <> 'left' OR cardinality(r.roles) > 0
              OR EXISTS (SELECT FROM contact_method c WHERE c.responder_id = r.id))
         AND (${regions}::text[] IS NULL OR r.region_code = ANY(${regions}::text[]))
         AND (${groupId}::uuid IS NULL
              OR EXISTS (SELECT FROM group_member m WHERE m.responder_id = r.id AND m.group_id = ${groupId}::uuid))
         AND (${role}::text IS NULL OR ${role}::text = ANY(r.roles))
         AND CASE ${state}::text
               WHEN 'here' THEN r.status <> 'left'
               WHEN 'away' THEN r.status <> 'left' AND EXISTS (
                 SELECT FROM responder_leave l
                  WHERE l.responder_id = r.id AND l."from" <= ${now} AND l."to" > ${now})
               WHEN 'unreached' THEN r.status <> 'left' AND NOT EXISTS (
                 SELECT FROM contact_method c
                  WHERE c.responder_id = r.id AND c.verified_at IS NOT NULL AND c.opted_out_at IS NULL
                    AND c.failing_since IS NULL)
               ELSE r.status = ${state}::text
             END
         AND (${search === null}
              OR (${words} <> '' AND position(lower(${words}) IN lower(r.name)) > 0)
              OR (${words} <> '' AND EXISTS (
                   SELECT FROM group_member m JOIN "group" g ON g.id = m.group_id
                    WHERE m.responder_id = r.id AND position(lower(${words}) IN lower(g.name)) > 0))
              OR r.region_code = ANY(${[...named]}::text[])
              OR r.id = ANY(${[...ownerIds]}::uuid[])
              OR EXISTS (SELECT FROM contact_method c
                          WHERE c.responder_id = r.id AND c.channel <> 'email'
                            AND right(c.address_mask, length(${lastDigits}::text)) = ${lastDigits}::text))
         AND (${after}::uuid IS NULL
              OR (lower(r.name), r.id) > (SELECT lower(a.name), a.id FROM responder a WHERE a.id = ${after}::uuid))
       ORDER BY lower(r.name), r.id
       LIMIT ${limit}`;
    return rows.map(({ ways, ...row }) => ({ ...row, ways: (ways ?? []).map(toWay) }));
  }

  async groups(tx: Tx, regionCodes: readonly string[] | undefined) {
    const regions = regionCodes === undefined ? null : [...regionCodes];
    return sqlOf(tx).query<{ id: string; name: string; regionCode: string }>`
      SELECT id, name, region_code FROM "group"
       WHERE ${regions}::text[] IS NULL OR region_code = ANY(${regions}::text[]) ORDER BY lower(name), id`;
  }
}

function toWay({ failingSince, checkSince, ...way }: WrittenWay): WayRow {
  return { ...way, failingSince: at(failingSince), checkSince: at(checkSince) };
}

function at(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
