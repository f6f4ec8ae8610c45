import type { ChaosDatabase } from '../database.js';
import type { ClaimRow } from './evidence.js';

/**
 * A second book beside the program's: a trigger of ours writes down each intent to send, in the transaction that makes
 * it. The row of a message says only how it is now; this says when which try was committed.
 */
const WITNESS = `
  CREATE SCHEMA chaos;
  CREATE TABLE chaos.claim (id bigserial PRIMARY KEY, message_id uuid NOT NULL);
  CREATE FUNCTION chaos.note() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.status = 'sending' AND (OLD.status <> 'sending' OR NEW.attempts <> OLD.attempts) THEN
      INSERT INTO chaos.claim (message_id) VALUES (NEW.id);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER chaos_note AFTER UPDATE OF status, attempts ON message FOR EACH ROW EXECUTE FUNCTION chaos.note();
`;

export async function callWitness(database: ChaosDatabase): Promise<void> {
  await database.query(WITNESS);
}

export function hearWitness(database: ChaosDatabase): Promise<ClaimRow[]> {
  return database.query<ClaimRow>(
    `SELECT message_id AS "messageId", extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8 * 1000 AS "committedAt"
       FROM chaos.claim ORDER BY id`,
  );
}
