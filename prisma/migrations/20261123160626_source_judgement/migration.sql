-- CreateTable
CREATE TABLE "source_judgement" (
    "report_id" UUID NOT NULL,
    "judged" TEXT NOT NULL,
    "same_as_id" UUID,
    "reason_sealed" TEXT,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_judgement_pkey" PRIMARY KEY ("report_id")
);

-- AddForeignKey
ALTER TABLE "source_judgement" ADD CONSTRAINT "source_judgement_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
