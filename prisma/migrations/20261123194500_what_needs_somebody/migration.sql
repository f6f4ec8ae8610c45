-- Few at any time, among all there ever were: what the duty page puts first.
CREATE INDEX alert_needs_help ON alert (incident_id) WHERE answer = 'needs_help';
CREATE INDEX release_pending ON release (incident_id) WHERE state = 'pending';
