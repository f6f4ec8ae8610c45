-- CreateTable
CREATE TABLE "contact_code" (
    "responder_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "contact_method_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "wrong_tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),
    "unused" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_code_pkey" PRIMARY KEY ("responder_id","channel")
);

-- CreateTable
CREATE TABLE "sender_pause" (
    "channel" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "sender_pause_pkey" PRIMARY KEY ("channel","provider")
);

-- CreateTable
CREATE TABLE "provider_breaker" (
    "provider" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "openings" INTEGER NOT NULL DEFAULT 1,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_breaker_pkey" PRIMARY KEY ("provider")
);

-- CreateIndex
CREATE UNIQUE INDEX "contact_code_id_key" ON "contact_code"("id");
