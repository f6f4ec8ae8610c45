-- AlterTable
ALTER TABLE "inbound_text" ALTER COLUMN "from_index" DROP NOT NULL,
ALTER COLUMN "from_sealed" DROP NOT NULL,
ALTER COLUMN "text_sealed" DROP NOT NULL;

-- AlterTable
ALTER TABLE "incident" ADD COLUMN     "notes_emptied_at" TIMESTAMPTZ(3),
ADD COLUMN     "words_emptied_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "report" ADD COLUMN     "emptied_at" TIMESTAMPTZ(3),
ADD COLUMN     "emptied_why" TEXT;

-- AlterTable
ALTER TABLE "responder" ADD COLUMN     "left_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "legal_hold" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note_sealed" TEXT,
    "placed_by" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "review_on" TEXT NOT NULL,
    "reviewed_by" TEXT,
    "reviewed_at" TIMESTAMPTZ(3),
    "lifted_by" TEXT,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason_sealed" TEXT,

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "legal_hold_incident_id_placed_at_idx" ON "legal_hold"("incident_id", "placed_at");

-- CreateIndex
CREATE INDEX "incident_closed_at_id_idx" ON "incident"("closed_at", "id");

-- AddForeignKey
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One hold at a time on an incident.
CREATE UNIQUE INDEX legal_hold_in_force ON legal_hold (incident_id) WHERE lifted_at IS NULL;

-- What is looked for every day because its time is up: a month of it at most.
CREATE INDEX alert_with_note ON alert (answered_at) WHERE note_sealed IS NOT NULL;
CREATE INDEX answer_record_with_note ON answer_record ("at") WHERE note_sealed IS NOT NULL;
CREATE INDEX inbound_text_with_words ON inbound_text ("at") WHERE text_sealed IS NOT NULL;
CREATE INDEX kept_message_at ON kept_message ("at");

-- When they left was not written down until now: what is kept for thirty days more is kept from now on.
UPDATE responder SET left_at = now() WHERE status = 'left';
