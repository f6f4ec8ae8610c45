-- Counts and the networks that reports came from are not written ahead: nothing of them is in a backup or a replica.
-- AlterTable
ALTER TABLE "incident" ADD COLUMN     "held_reason" TEXT;

-- CreateTable
CREATE UNLOGGED TABLE "report_source" (
    "report_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_source_pkey" PRIMARY KEY ("report_id")
);

-- CreateTable
CREATE UNLOGGED TABLE "muted_source" (
    "source" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "muted_source_pkey" PRIMARY KEY ("source")
);

-- CreateTable
CREATE UNLOGGED TABLE "limit_count" (
    "key" TEXT NOT NULL,
    "taken" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "limit_count_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "report_source_at_idx" ON "report_source"("at");

-- CreateIndex
CREATE INDEX "limit_count_ends_at_idx" ON "limit_count"("ends_at");

-- What waits to be looked at; the rest of a million incidents is not in it.
CREATE INDEX "incident_held_back_idx" ON "incident"("created_at") WHERE "held_reason" IS NOT NULL AND "status" = 'reported';
