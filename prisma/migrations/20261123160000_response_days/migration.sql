-- CreateTable
CREATE TABLE "response_day" (
    "day" TEXT NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL,
    "sums" JSONB NOT NULL,

    CONSTRAINT "response_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "response_change" (
    "id" BIGSERIAL NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "response_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "response_day_counted_at_idx" ON "response_day"("counted_at");

-- CreateIndex
CREATE INDEX "response_change_day_idx" ON "response_change"("day");

-- What Prisma's schema cannot say: whatever changes a record that is counted for a day says so in the same transaction, so
-- that a kept sum is never told when it is no longer true. Days are kept when they have been over for two days (by this
-- server's clock), so the changes of the last day need not be said: a transaction would have to last for as long.

CREATE FUNCTION response_incidents_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO response_change (day)
  SELECT DISTINCT to_char(f.created_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') FROM fresh f
   WHERE f.created_at < now() - interval '1 day';
  RETURN NULL;
END $$;

CREATE FUNCTION response_incident_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO response_change (day)
  SELECT DISTINCT to_char(at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')
    FROM (VALUES (OLD.created_at), (NEW.created_at)) AS moments (at)
   WHERE at < now() - interval '1 day';
  RETURN NULL;
END $$;

-- Of what belongs to incidents: runs, releases, alerts.
CREATE FUNCTION response_records_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO response_change (day)
  SELECT DISTINCT to_char(i.created_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')
    FROM (SELECT DISTINCT incident_id FROM fresh) f JOIN incident i ON i.id = f.incident_id
   WHERE i.created_at < now() - interval '1 day';
  RETURN NULL;
END $$;

CREATE FUNCTION response_record_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO response_change (day)
  SELECT DISTINCT to_char(i.created_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') FROM incident i
   WHERE i.id IN (OLD.incident_id, NEW.incident_id) AND i.created_at < now() - interval '1 day';
  RETURN NULL;
END $$;

CREATE TRIGGER incident_response_new AFTER INSERT ON incident
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION response_incidents_new();
CREATE TRIGGER incident_response_gone AFTER DELETE ON incident
  FOR EACH ROW EXECUTE FUNCTION response_incident_changed();
CREATE TRIGGER incident_response_changed AFTER UPDATE ON incident FOR EACH ROW
  WHEN ((OLD.created_at, OLD.region_code, OLD.merged_into_id, OLD.held_reason, OLD.status = 'dismissed')
    IS DISTINCT FROM (NEW.created_at, NEW.region_code, NEW.merged_into_id, NEW.held_reason, NEW.status = 'dismissed'))
  EXECUTE FUNCTION response_incident_changed();

CREATE TRIGGER run_response_new AFTER INSERT ON run
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION response_records_new();
CREATE TRIGGER run_response_gone AFTER DELETE ON run
  FOR EACH ROW EXECUTE FUNCTION response_record_changed();
CREATE TRIGGER run_response_changed AFTER UPDATE ON run FOR EACH ROW
  WHEN ((OLD.incident_id, OLD."trigger", OLD.state, OLD.started_at, OLD.ended_at, OLD.end_reason)
    IS DISTINCT FROM (NEW.incident_id, NEW."trigger", NEW.state, NEW.started_at, NEW.ended_at, NEW.end_reason))
  EXECUTE FUNCTION response_record_changed();

CREATE TRIGGER release_response_new AFTER INSERT ON release
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION response_records_new();
CREATE TRIGGER release_response_gone AFTER DELETE ON release
  FOR EACH ROW EXECUTE FUNCTION response_record_changed();
CREATE TRIGGER release_response_changed AFTER UPDATE ON release FOR EACH ROW
  WHEN ((OLD.incident_id, OLD.state, OLD.requested_at, OLD.confirmed_at)
    IS DISTINCT FROM (NEW.incident_id, NEW.state, NEW.requested_at, NEW.confirmed_at))
  EXECUTE FUNCTION response_record_changed();

CREATE TRIGGER alert_response_new AFTER INSERT ON alert
  REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION response_records_new();
CREATE TRIGGER alert_response_gone AFTER DELETE ON alert
  FOR EACH ROW EXECUTE FUNCTION response_record_changed();
CREATE TRIGGER alert_response_changed AFTER UPDATE ON alert FOR EACH ROW
  WHEN ((OLD.incident_id, OLD.run_id, OLD.responder_id, OLD.status = 'excluded', OLD.answered_at)
    IS DISTINCT FROM (NEW.incident_id, NEW.run_id, NEW.responder_id, NEW.status = 'excluded', NEW.answered_at))
  EXECUTE FUNCTION response_record_changed();
