-- AlterTable
ALTER TABLE "user" ADD COLUMN     "first_signed_in_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "known_device" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "known_device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_notice" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "device" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "known_device_token_hash_key" ON "known_device"("token_hash");

-- CreateIndex
CREATE INDEX "known_device_user_id_idx" ON "known_device"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_notice_user_id_idx" ON "sign_in_notice"("user_id");

-- AddForeignKey
ALTER TABLE "known_device" ADD CONSTRAINT "known_device_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_notice" ADD CONSTRAINT "sign_in_notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever is set up may have signed in before; the rows that say so are deleted a day after they ended.
UPDATE "user" SET "first_signed_in_at" = "created_at" WHERE "status" <> 'invited';

-- People who sign in, told about a new device at their own address. No other mail of theirs is to be told apart by it.
CREATE OR REPLACE VIEW "reachable_contact" AS
  SELECT "id", "responder_id", "channel", "address_index", "verified_at", "opted_out_at", "failing_since"
    FROM "contact_method"
   UNION ALL
  SELECT "id", "join_request_id", "channel", "address_index", "verified_at", "opted_out_at", NULL::timestamptz(3)
    FROM "join_contact"
   UNION ALL
  SELECT "id", "id", "channel", "address_index", "agreed_at", "opted_out_at", NULL::timestamptz(3)
    FROM "reporter_notice"
   UNION ALL
  SELECT "id", "id", 'email', NULL::text, "created_at", NULL::timestamptz(3), NULL::timestamptz(3)
    FROM "user" WHERE "status" = 'active';
