-- AlterTable
ALTER TABLE "report" ADD COLUMN     "reporter_is_child" BOOLEAN NOT NULL DEFAULT false;
