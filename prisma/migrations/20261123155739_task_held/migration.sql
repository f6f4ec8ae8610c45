-- AlterTable
ALTER TABLE "task" ADD COLUMN     "held_at" TIMESTAMPTZ(3);
