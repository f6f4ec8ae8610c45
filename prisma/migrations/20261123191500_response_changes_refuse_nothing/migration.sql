-- Figures are never a reason to refuse a report, a release or an answer: where a change cannot be written down, that is warned
-- of, the records are changed all the same, and the sum is found wrong when its day is counted anew.

CREATE FUNCTION response_changed(moments timestamptz[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- Almost always nothing: a savepoint would be paid for by everybody.
  IF NOT EXISTS (SELECT FROM unnest(moments) AS at WHERE at < now() - interval '1 day') THEN
    RETURN;
  END IF;
  BEGIN
    INSERT INTO response_change (day)
    SELECT DISTINCT to_char(at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') FROM unnest(moments) AS at
     WHERE at < now() - interval '1 day';
  EXCEPTION WHEN OTHERS THEN
    RAISE WARNING 'a change of figures could not be written down (%)', SQLSTATE;
  END;
END $$;

CREATE OR REPLACE FUNCTION response_incidents_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM response_changed(ARRAY(SELECT created_at FROM fresh));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION response_incident_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM response_changed(ARRAY[OLD.created_at, NEW.created_at]);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION response_records_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM response_changed(
    ARRAY(SELECT i.created_at FROM (SELECT DISTINCT incident_id FROM fresh) f JOIN incident i ON i.id = f.incident_id));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION response_record_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM response_changed(
    ARRAY(SELECT i.created_at FROM incident i WHERE i.id IN (OLD.incident_id, NEW.incident_id)));
  RETURN NULL;
END $$;
