-- Tonight asks for the few incidents that are open, among all there ever were. Prisma's schema cannot say it.
CREATE INDEX incident_open ON incident (created_at, id) WHERE status NOT IN ('closed', 'dismissed') AND merged_into_id IS NULL;
