-- AlterTable
ALTER TABLE "responder" ADD COLUMN     "conflicts_sealed" TEXT,
ADD COLUMN     "not_on_bank_holidays" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "rota" ADD COLUMN     "layers" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "rota_schedule" (
    "id" UUID NOT NULL,
    "rota_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "layers" JSONB NOT NULL DEFAULT '[]',
    "shifts" JSONB NOT NULL DEFAULT '[]',
    "imported" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rota_schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rota_swap" (
    "id" UUID NOT NULL,
    "rota_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "responder_id" UUID NOT NULL,
    "taken_by_id" UUID,
    "taken_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rota_swap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responder_leave" (
    "id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "responder_leave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "responder_id" UUID,
    "group_id" UUID,
    "first_names" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rota_watch" (
    "rota_id" UUID NOT NULL,
    "responder_ids" UUID[],
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rota_watch_pkey" PRIMARY KEY ("rota_id")
);

-- CreateTable
CREATE TABLE "week_warning" (
    "week" TEXT NOT NULL,
    "warned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "week_warning_pkey" PRIMARY KEY ("week")
);

-- CreateIndex
CREATE INDEX "rota_schedule_rota_id_from_idx" ON "rota_schedule"("rota_id", "from");

-- CreateIndex
CREATE INDEX "rota_swap_rota_id_from_idx" ON "rota_swap"("rota_id", "from");

-- CreateIndex
CREATE INDEX "responder_leave_responder_id_to_idx" ON "responder_leave"("responder_id", "to");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_responder_id_idx" ON "calendar_feed"("responder_id");

-- CreateIndex
CREATE INDEX "calendar_feed_group_id_idx" ON "calendar_feed"("group_id");

-- AddForeignKey
ALTER TABLE "rota_schedule" ADD CONSTRAINT "rota_schedule_rota_id_fkey" FOREIGN KEY ("rota_id") REFERENCES "rota"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rota_swap" ADD CONSTRAINT "rota_swap_rota_id_fkey" FOREIGN KEY ("rota_id") REFERENCES "rota"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responder_leave" ADD CONSTRAINT "responder_leave_responder_id_fkey" FOREIGN KEY ("responder_id") REFERENCES "responder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rota_watch" ADD CONSTRAINT "rota_watch_rota_id_fkey" FOREIGN KEY ("rota_id") REFERENCES "rota"("id") ON DELETE CASCADE ON UPDATE CASCADE;
