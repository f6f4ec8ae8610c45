-- The journal is append-only and hash-chained. Entries are numbered and sealed at commit, one transaction after the
-- other, so the order of seq is the order of commits and has no gaps. What Prisma's schema cannot say.

-- At COMMIT, once per new row, in the order of insertion: hash = sha256(prev_hash \n seq \n canonical).
-- The lock (any number, fixed for all time) is taken inside COMMIT and ends with it: no transaction holds it while it
-- waits for its client, and a row that comes next reads the one before it by index.
CREATE FUNCTION journal_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_seq bigint;
  last_hash text;
BEGIN
  IF NEW.seq IS NOT NULL OR NEW.prev_hash IS NOT NULL OR NEW.hash IS NOT NULL THEN
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
  UPDATE journal_entry
    SET seq = last_seq,
        prev_hash = last_hash,
        hash = encode(sha256(convert_to(last_hash || E'\n' || last_seq || E'\n' || canonical, 'UTF8')), 'hex')
    WHERE id = NEW.id;
  -- See journal_flush below.
  IF current_setting('vigil.flushes', true) = 'on' THEN
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM set_config('vigil.unflushed', 'on', false);
  END IF;
  -- The same text for every entry: the server folds them into one notice for the transaction.
  PERFORM pg_notify('vigil_journal', '');
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER journal_entry_seal AFTER INSERT ON journal_entry
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION journal_seal();

-- One after the other would mean: one wait for the disk after the other. A client that promises to call journal_flush
-- after COMMIT, and to tell nobody of the commit before it has answered (SET LOCAL vigil.flushes = 'on'), commits
-- without waiting, so the next one can go on; the wait is here, and one wait serves all who are in it. What builds on
-- such a commit comes after it in the write-ahead log, so it is never on disk without it.
CREATE FUNCTION journal_flush() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('vigil.unflushed', true) = 'on' THEN
    PERFORM set_config('synchronous_commit', 'on', true);
    PERFORM pg_logical_emit_message(true, 'vigil', ''); -- The least that makes this commit wait for the disk.
    PERFORM set_config('vigil.unflushed', 'off', false);
  END IF;
END $$;

-- Lets nothing through but the sealing above (which runs inside a trigger, at depth 2), once, and nothing else with it.
CREATE FUNCTION journal_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF pg_trigger_depth() = 2
      AND OLD.seq IS NULL AND OLD.prev_hash IS NULL AND OLD.hash IS NULL
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

CREATE TRIGGER journal_entry_guard BEFORE UPDATE OR DELETE ON journal_entry
  FOR EACH ROW EXECUTE FUNCTION journal_guard();

CREATE TRIGGER journal_entry_guard_truncate BEFORE TRUNCATE ON journal_entry
  FOR EACH STATEMENT EXECUTE FUNCTION journal_guard();
