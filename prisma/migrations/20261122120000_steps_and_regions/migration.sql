-- AlterTable
ALTER TABLE "run" ADD COLUMN     "passed" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "rota_watch" ADD COLUMN     "failing_since" TIMESTAMPTZ(3);
