-- CreateTable
CREATE TABLE "reporter_notice" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address_sealed" TEXT NOT NULL,
    "address_index" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "opted_out_at" TIMESTAMPTZ(3),
    "noticed_at" TIMESTAMPTZ(3),

    CONSTRAINT "reporter_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reporter_notice_report_id_key" ON "reporter_notice"("report_id");

-- CreateIndex
CREATE INDEX "reporter_notice_address_index_idx" ON "reporter_notice"("address_index");

-- AddForeignKey
ALTER TABLE "reporter_notice" ADD CONSTRAINT "reporter_notice_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- A notice to somebody who reported is its own receiver: nothing in a message leads to the report.
CREATE OR REPLACE VIEW "reachable_contact" AS
  SELECT "id", "responder_id", "channel", "address_index", "verified_at", "opted_out_at", "failing_since"
    FROM "contact_method"
   UNION ALL
  SELECT "id", "join_request_id", "channel", "address_index", "verified_at", "opted_out_at", NULL::timestamptz(3)
    FROM "join_contact"
   UNION ALL
  SELECT "id", "id", "channel", "address_index", "agreed_at", "opted_out_at", NULL::timestamptz(3)
    FROM "reporter_notice";
