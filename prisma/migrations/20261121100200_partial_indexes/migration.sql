-- Small indexes for the questions that are asked every few seconds of large tables. Prisma's schema cannot say them, and
-- its engine leaves them alone.

-- The sweeper: what has not reached the queue yet.
CREATE INDEX outbox_row_unpublished ON outbox_row (due_at) WHERE published_at IS NULL;

-- The auditor: runs whose next step is overdue.
CREATE INDEX run_running_next_step ON run (next_step_at) WHERE state = 'running';

-- Alerts that still wait for an answer, by person (codes, several alerts in one text) and by run.
CREATE INDEX alert_waiting_responder ON alert (responder_id) WHERE status = 'waiting';
CREATE INDEX alert_waiting_run ON alert (run_id) WHERE status = 'waiting';

-- Texts that nobody has dealt with.
CREATE INDEX inbound_text_open ON inbound_text (at) WHERE handled_at IS NULL;
