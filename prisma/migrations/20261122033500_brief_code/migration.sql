-- CreateTable
CREATE TABLE "brief_code" (
    "responder_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "alert_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "wrong_tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),
    "unused" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "brief_code_pkey" PRIMARY KEY ("responder_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "brief_code_id_key" ON "brief_code"("id");
