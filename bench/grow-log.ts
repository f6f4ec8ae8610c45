import { randomUUID } from 'node:crypto';
import type { Stage } from './stage.js';

/** Incidents of ten years with their entries, written past the triggers: their hashes prove nothing. */
export async function grow({ database }: Stage, from: number, to: number): Promise<void> {
  const seed = randomUUID();
  for (let first = from; first < to; first += CHUNK) {
    const last = Math.min(first + CHUNK, to);
    await database.query(
      INCIDENTS.replaceAll(':seed', seed)
        .replace(':first', `${first}`)
        .replace(':last', `${last - 1}`),
    );
    await database.query(ENTRIES_OF.replace(':first', `${first}`).replace(':last', `${last - 1}`));
  }
}

const CHUNK = 50_000;
const ENTRIES = 20;
const ID = `md5('log ' || n)::uuid`;
const AT = `timestamptz '2016-01-01' + n * interval '5 minutes'`;
const REGIONS = `ARRAY['wales', 'scotland', 'london', 'north_west', 'yorkshire_and_the_humber', 'south_east']`;
const INCIDENTS = `
  INSERT INTO incident (id, ref, status, facility_code, region_code, setting, verification_status, nok_status, topics,
                        created_at, updated_at)
  SELECT ${ID}, 'L' || lpad(to_hex(n), 7, '0'),
         (ARRAY['closed', 'closed', 'closed', 'stood_down', 'dismissed'])[1 + n % 5],
         (SELECT array_agg(code ORDER BY code) FROM facility)[1 + n % 200], (${REGIONS})[1 + n % 6], 'prison',
         'corroborated', 'informed_confirmed', CASE WHEN n % 50 = 0 THEN ARRAY['ipp'] ELSE '{}' END, ${AT}, ${AT}
    FROM generate_series(:first, :last) AS n`;
const ENTRIES_OF = `
  SET session_replication_role = replica;
  INSERT INTO journal_entry (seq, at, kind, actor, incident_id, region_code, data, canonical, prev_hash, hash)
  SELECT 1000000 + n::bigint * ${ENTRIES} + e, ${AT} + e * interval '1 minute', 'message.queued', 'system', ${ID},
         (${REGIONS})[1 + n % 6], '{"messages": 1}', '{}', repeat('0', 64), repeat('0', 64)
    FROM generate_series(:first, :last) AS n, generate_series(0, ${ENTRIES - 1}) AS e`;
