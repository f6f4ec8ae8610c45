-- AlterTable
ALTER TABLE "run" ADD COLUMN     "unasked" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "unasked_person" (
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "responder_id" UUID NOT NULL,
    "roles" TEXT[],
    "reason" TEXT,

    CONSTRAINT "unasked_person_pkey" PRIMARY KEY ("run_id","position")
);

-- AddForeignKey
ALTER TABLE "unasked_person" ADD CONSTRAINT "unasked_person_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;
