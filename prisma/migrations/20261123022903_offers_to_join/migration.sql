-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "submission_hash" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "group_id" UUID,
    "language" TEXT NOT NULL,
    "roles" TEXT[],
    "status" TEXT NOT NULL,
    "details_sealed" TEXT NOT NULL,
    "consent_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "postponed_until" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "responder_id" UUID,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_contact" (
    "id" UUID NOT NULL,
    "join_request_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address_sealed" TEXT NOT NULL,
    "address_index" TEXT NOT NULL,
    "address_mask" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "opted_out_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "join_contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_vouch" (
    "join_request_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "join_vouch_pkey" PRIMARY KEY ("join_request_id","person_id")
);

-- CreateTable
CREATE TABLE "join_code" (
    "address_index" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "join_contact_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "wrong_tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),
    "unused" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "join_code_pkey" PRIMARY KEY ("address_index")
);

-- CreateIndex
CREATE UNIQUE INDEX "join_request_submission_hash_key" ON "join_request"("submission_hash");

-- CreateIndex
CREATE INDEX "join_request_status_region_code_idx" ON "join_request"("status", "region_code");

-- CreateIndex
CREATE INDEX "join_contact_address_index_idx" ON "join_contact"("address_index");

-- CreateIndex
CREATE UNIQUE INDEX "join_contact_join_request_id_channel_key" ON "join_contact"("join_request_id", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "join_code_id_key" ON "join_code"("id");

-- AddForeignKey
ALTER TABLE "join_contact" ADD CONSTRAINT "join_contact_join_request_id_fkey" FOREIGN KEY ("join_request_id") REFERENCES "join_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_vouch" ADD CONSTRAINT "join_vouch_join_request_id_fkey" FOREIGN KEY ("join_request_id") REFERENCES "join_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Every number and address that a message may go to: those of people in the list, and of people who offer to join. An id
-- is in one of the two only. A column of `contact_method` that is named here can be changed only after the view is dropped.
CREATE VIEW "reachable_contact" AS
  SELECT "id", "responder_id", "channel", "address_index", "verified_at", "opted_out_at", "failing_since"
    FROM "contact_method"
   UNION ALL
  SELECT "id", "join_request_id", "channel", "address_index", "verified_at", "opted_out_at", NULL::timestamptz(3)
    FROM "join_contact";
