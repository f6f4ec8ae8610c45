import { Injectable } from '@nestjs/common';
import { type Channel, CHANNELS } from '../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { type AlikePeople, Crowd } from './crowd.repository.js';
import type { PagedUser } from './paged-coordinators.js';
import type { ContactMethod } from './person.js';

type Row = Omit<AlikePeople, 'ids' | 'methods'> &
  Readonly<Record<Channel, boolean | null>> & {
    readonly ids: string;
  };

@Injectable()
export class PrismaCrowd extends Crowd {
  async thereAt(tx: Tx, at: Date): Promise<readonly AlikePeople[]> {
    const rows = await sqlOf(tx).query<Row>`
      WITH usable AS (
        SELECT c.responder_id, bool_or(c.channel = 'sms') AS sms, bool_or(c.channel = 'voice') AS voice,
               bool_or(c.channel = 'email') AS email
          FROM contact_method c
         WHERE c.verified_at IS NOT NULL AND c.opted_out_at IS NULL AND c.failing_since IS NULL
         GROUP BY c.responder_id)
      SELECT r.region_code, r.status, r.roles, r.rules, r.quiet_hours, r.max_alerts_per_week, u.sms, u.voice, u.email,
             string_agg(r.id::text, ' ') AS ids
        FROM responder r LEFT JOIN usable u ON u.responder_id = r.id
       WHERE r.status = 'active'
         AND NOT EXISTS (SELECT FROM responder_leave l
                          WHERE l.responder_id = r.id AND l."from" <= ${at} AND l."to" > ${at})
       GROUP BY r.region_code, r.status, r.roles, r.rules, r.quiet_hours, r.max_alerts_per_week, u.sms, u.voice, u.email`;
    return rows.map(({ ids, sms, voice, email, ...row }) => {
      const there = { sms, voice, email };
      const methods = CHANNELS.filter((channel) => there[channel] === true).map(usableMethod);
      return { ...row, ids: ids.split(' ') as ResponderId[], methods };
    });
  }

  async members(tx: Tx, groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (groupIds.length === 0) return new Map();
    const rows = await sqlOf(tx).query<{ groupId: string; ids: string }>`
      SELECT group_id, string_agg(responder_id::text, ' ') AS ids FROM group_member
       WHERE group_id = ANY(${[...groupIds]}::uuid[]) GROUP BY group_id`;
    return new Map(rows.map(({ groupId, ids }) => [groupId, ids.split(' ')]));
  }

  pagedUsers(tx: Tx): Promise<readonly PagedUser[]> {
    return sqlOf(tx).query<PagedUser>`
      SELECT role, region_codes, responder_id FROM "user"
       WHERE role IN ('coordinator', 'admin') AND status <> 'disabled' AND responder_id IS NOT NULL`;
  }
}

/** Which of the people's numbers it is does not matter here: that there is one does. */
function usableMethod(channel: Channel): ContactMethod {
  return {
    id: channel as string as ContactMethodId,
    channel,
    ...{ verified: true, optedOut: false, failing: false },
  };
}
