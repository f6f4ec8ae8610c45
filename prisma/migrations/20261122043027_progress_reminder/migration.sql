-- AlterTable
ALTER TABLE "alert" ADD COLUMN     "progress_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "reminder_seconds" INTEGER;
