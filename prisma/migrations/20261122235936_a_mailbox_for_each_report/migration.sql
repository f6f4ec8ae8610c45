-- AlterTable
ALTER TABLE "report" ADD COLUMN     "mailbox_opened_at" TIMESTAMPTZ(3),
ADD COLUMN     "receipt_ended_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "mailbox_message" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "by_id" UUID,
    "text_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mailbox_message_report_id_created_at_idx" ON "mailbox_message"("report_id", "created_at");

-- AddForeignKey
ALTER TABLE "mailbox_message" ADD CONSTRAINT "mailbox_message_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Few at any time; looked for by every page of the console.
CREATE INDEX mailbox_message_unread ON mailbox_message (report_id) WHERE by_id IS NULL AND read_at IS NULL;
