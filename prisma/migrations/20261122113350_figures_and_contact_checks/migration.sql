-- AlterTable
ALTER TABLE "contact_method" ADD COLUMN     "check_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "check_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "message" ADD COLUMN     "number_prefix" VARCHAR(7);

-- AlterTable
ALTER TABLE "sender_pause" ADD COLUMN     "over_by" TIMESTAMPTZ(3) NOT NULL DEFAULT now() + interval '1 hour';

-- CreateIndex
CREATE INDEX "webhook_delivery_created_at_idx" ON "webhook_delivery"("created_at");
