import { release } from './release.js';
import type { Stage } from './stage.js';

const GROUPS = 30;
const ROTAS_OF_A_GROUP = 2;
const CREW = 8;
const WEBHOOKS = 20;
/** The first of them is waited for, so that the list of messages is as long as after a busy night. */
const MESSAGES = 500;

/** What else a network has, so that no list of the console is empty: groups, rotas with changes, webhooks, messages. */
export async function furnish(stage: Stage): Promise<void> {
  const { database } = stage;
  await database.query(`
    INSERT INTO "group" (id, name, region_code, created_at)
    SELECT md5('group ' || n)::uuid, 'Group ' || n, ${region('n')}, now() FROM generate_series(1, ${GROUPS}) AS n`);
  await database.query(`
    INSERT INTO group_member (group_id, responder_id)
    SELECT md5('group ' || n)::uuid, p.id FROM generate_series(1, ${GROUPS}) AS n
     CROSS JOIN LATERAL (SELECT id FROM responder WHERE region_code = ${region('n')} AND cardinality(roles) > 0
                          ORDER BY md5(id::text || n) LIMIT ${CREW}) AS p`);
  await database.query(`
    INSERT INTO rota (id, name, group_id, rotation, created_at)
    SELECT gen_random_uuid(), 'Rota ' || n || ' ' || k, md5('group ' || n)::uuid,
           jsonb_build_object('kind', 'daily', 'handoverAt', '09:00', 'startsOn', '2026-01-01', 'participantIds',
             (SELECT jsonb_agg(responder_id) FROM group_member WHERE group_id = md5('group ' || n)::uuid)), now()
      FROM generate_series(1, ${GROUPS}) AS n, generate_series(1, ${ROTAS_OF_A_GROUP}) AS k`);
  await database.query(`
    INSERT INTO rota_override (id, rota_id, "from", "to", kind, responder_id, created_at)
    SELECT gen_random_uuid(), r.id, now() + d * interval '1 day', now() + d * interval '1 day' + interval '6 hours', 'add',
           (SELECT responder_id FROM group_member m WHERE m.group_id = r.group_id LIMIT 1), now()
      FROM rota r, generate_series(-50, 50, 5) AS d`);
  await database.query(`
    INSERT INTO webhook (id, url, events, enabled, secret_sealed, created_at)
    SELECT gen_random_uuid(), 'https://example.org/hook/' || n, '{run.started}', false, 'x', now()
      FROM generate_series(1, ${WEBHOOKS}) AS n`);
  const { texts } = await release(stage, 'fan-out');
  await texts(MESSAGES);
  await database.settle();
}

/** One of the regions with people, in turn. */
function region(n: string): string {
  return `(ARRAY['yorkshire_and_the_humber', 'wales', 'north_west', 'south_east'])[1 + ${n} % 4]`;
}

/** What came of each of the incidents that `grow` made: taken, released, five people asked, four of them answered. */
export async function growResponses({ database }: Stage): Promise<void> {
  const run = (trigger: string, state: string, reason: string, from: string, to: string): string => `
    INSERT INTO run (id, incident_id, trigger, policy_version, snapshot, state, round_started_at, started_at, ended_at,
                     end_reason)
    SELECT md5('${trigger}' || id)::uuid, id, '${trigger}', 1, '{"name":"Plan","repeat":0,"steps":[]}', '${state}', ${from}, ${from}, ${to}, '${reason}'
      FROM incident WHERE ref LIKE 'L%'`;
  const minutes = (most: number): string => `created_at + (1 + abs(hashtext(ref)) % ${most}) * interval '1 minute'`;
  await database.query(run('reported', 'stopped', 'claimed', 'created_at', minutes(40)));
  await database.query(run('verified', 'satisfied', 'quorum', minutes(90), minutes(200)));
  await database.query(`
    INSERT INTO release (id, incident_id, level, state, requested_by, requested_at)
    SELECT gen_random_uuid(), id, 'region_verified', 'released', 'x', ${minutes(90)} FROM incident WHERE ref LIKE 'L%'`);
  await database.query(`
    INSERT INTO alert (id, run_id, incident_id, responder_id, step, round, status, roles, answered_at, created_at)
    SELECT gen_random_uuid(), md5('verified' || id)::uuid, id, md5('p' || n)::uuid, 1, 1, 'answered', '{local}',
           CASE WHEN n < 5 THEN ${minutes(200)} END, ${minutes(90)}
      FROM incident, generate_series(1, 5) AS n WHERE ref LIKE 'L%'`);
}
