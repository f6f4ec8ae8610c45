-- Few at any time, among all there ever were: what the duty page puts first.
CREATE INDEX alert_needs_help ON alert (incident_id) WHERE answer = 'needs_help';
CREATE INDEX release_pending ON release (incident_id) WHERE state = 'pending';

-- The same as before, with all that is asked of it: their order is found without looking at each of them.
DROP INDEX incident_open;
CREATE INDEX incident_open ON incident (created_at, id) INCLUDE (status, held_reason, region_code)
  WHERE status NOT IN ('closed', 'dismissed') AND merged_into_id IS NULL;
