-- AlterTable
ALTER TABLE "outbox_row" ADD COLUMN     "failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "failure_code" TEXT,
ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0;
