-- Each entry of an incident also names the hash of the entry before it of the same incident (zeros for the first), so that
-- the log of one incident can be handed on and checked by itself: nothing between its first and its last entry is left
-- out, and nothing of other incidents goes with it. Such an entry is sealed as
-- hash = sha256(prev_hash \n seq \n incident_prev_hash \n canonical); entries without an incident, and those that were
-- sealed before this migration, as before: sha256(prev_hash \n seq \n canonical). A text that was hashed in one way can't
-- be read in the other: canonical is JSON and begins with a brace.
ALTER TABLE journal_entry ADD COLUMN incident_prev_hash TEXT;

CREATE OR REPLACE FUNCTION journal_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_hash text;
  thread_hash text;
BEGIN
  IF NEW.seq IS NOT NULL OR NEW.prev_hash IS NOT NULL OR NEW.hash IS NOT NULL OR NEW.incident_prev_hash IS NOT NULL THEN
    RAISE EXCEPTION 'journal_entry: seq, prev_hash and hash are given at commit';
  END IF;
  -- With an older snapshot the last entry could not be seen.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'journal_entry: write it in a READ COMMITTED transaction';
  END IF;
  PERFORM pg_advisory_xact_lock(7214055802);
  SELECT seq, hash INTO last_seq, last_hash FROM journal_entry WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1;
  last_seq := coalesce(last_seq, 0) + 1;
  last_hash := coalesce(last_hash, repeat('0', 64));
  IF NEW.incident_id IS NOT NULL THEN
    SELECT hash INTO thread_hash FROM journal_entry
      WHERE incident_id = NEW.incident_id AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1;
    thread_hash := coalesce(thread_hash, repeat('0', 64));
  END IF;
  UPDATE journal_entry
    SET seq = last_seq,
        prev_hash = last_hash,
        incident_prev_hash = thread_hash,
        hash = encode(sha256(convert_to(
          last_hash || E'\n' || last_seq || E'\n' || coalesce(thread_hash || E'\n', '') || canonical, 'UTF8')), 'hex')
    WHERE id = NEW.id;
  -- See journal_flush.
  IF current_setting('vigil.flushes', true) = 'on' THEN
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM set_config('vigil.unflushed', 'on', false);
  END IF;
  -- The same text for every entry: the server folds them into one notice for the transaction.
  PERFORM pg_notify('vigil_journal', '');
  RETURN NULL;
END $$;

-- Columns that only the seal may set: seq, prev_hash, incident_prev_hash, hash. Nothing else may change with them.
CREATE OR REPLACE FUNCTION journal_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF pg_trigger_depth() = 2
      AND OLD.seq IS NULL AND OLD.prev_hash IS NULL AND OLD.hash IS NULL AND OLD.incident_prev_hash IS NULL
      AND NEW.seq IS NOT NULL AND NEW.prev_hash IS NOT NULL AND NEW.hash IS NOT NULL
      AND (NEW.id, NEW.at, NEW.kind, NEW.actor, NEW.incident_id, NEW.region_code, NEW.data, NEW.canonical)
        IS NOT DISTINCT FROM
          (OLD.id, OLD.at, OLD.kind, OLD.actor, OLD.incident_id, OLD.region_code, OLD.data, OLD.canonical)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'journal_entry is append-only: % refused', TG_OP;
END $$;
