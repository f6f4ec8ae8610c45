-- How a run first ended stays in the log alone: a stand-down ends it once more.
CREATE INDEX journal_run_ended ON journal_entry (incident_id) WHERE kind IN ('run.satisfied', 'run.exhausted');

-- Kept sums did not know it: their days are counted anew.
DELETE FROM response_day;
