-- What somebody means to go on with is not written ahead: nothing of it is in a backup or a replica.
-- AlterTable
ALTER TABLE "report" ADD COLUMN     "keeping_consent" TEXT,
ADD COLUMN     "taken_by_id" UUID;

-- CreateTable
CREATE UNLOGGED TABLE "report_draft" (
    "id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "page_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_draft_code_hash_key" ON "report_draft"("code_hash");

-- CreateIndex
CREATE INDEX "report_draft_kept_until_idx" ON "report_draft"("kept_until");
