-- AlterTable
ALTER TABLE "message" ADD COLUMN     "carried_by" UUID,
ADD COLUMN     "drill_person_id" UUID;

-- CreateTable
CREATE TABLE "bundle" (
    "id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "alert_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bundle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drill" (
    "id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "started_by" TEXT NOT NULL,

    CONSTRAINT "drill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drill_person" (
    "id" UUID NOT NULL,
    "drill_id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,
    "code" TEXT,
    "reason" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_via" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drill_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region_maintenance" (
    "region_code" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason_sealed" TEXT NOT NULL,
    "by" TEXT NOT NULL,

    CONSTRAINT "region_maintenance_pkey" PRIMARY KEY ("region_code")
);

-- CreateIndex
CREATE UNIQUE INDEX "bundle_message_id_key" ON "bundle"("message_id");

-- CreateIndex
CREATE INDEX "bundle_responder_id_created_at_idx" ON "bundle"("responder_id", "created_at");

-- CreateIndex
CREATE INDEX "drill_started_at_idx" ON "drill"("started_at");

-- CreateIndex
CREATE INDEX "drill_person_responder_id_created_at_idx" ON "drill_person"("responder_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "drill_person_drill_id_responder_id_key" ON "drill_person"("drill_id", "responder_id");

-- AddForeignKey
ALTER TABLE "drill_person" ADD CONSTRAINT "drill_person_drill_id_fkey" FOREIGN KEY ("drill_id") REFERENCES "drill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Small indexes that Prisma's schema cannot say, and its engine leaves alone: most messages carry nothing and are no drill.
CREATE INDEX message_carried_by ON message (carried_by) WHERE carried_by IS NOT NULL;
CREATE INDEX message_drill_person ON message (drill_person_id) WHERE drill_person_id IS NOT NULL;

-- One drill a region at a time.
CREATE UNIQUE INDEX drill_open_region ON drill (region_code) WHERE ended_at IS NULL;

-- Until when nobody is asked by this run, or null: its region is in maintenance mode. Never held is what a coordinator is told
-- because somebody needs help, because nobody was found, or because a report says that somebody may be at risk now.
CREATE FUNCTION paging_held_until(of_incident uuid, of_run uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT m.until
    FROM incident i
    JOIN region_maintenance m ON m.region_code = i.region_code
    JOIN run r ON r.id = of_run
   WHERE i.id = of_incident
     AND (r.trigger = 'verified'
          OR r.trigger = 'reported'
             AND NOT EXISTS (SELECT 1 FROM report p
                              WHERE p.incident_id = i.id
                                AND (NOT p.others_at_risk <@ ARRAY['none_known']
                                     OR p.urgent_needs && ARRAY['immediate_danger_inside', 'reporter_in_crisis'])))
$$;
