-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "who_sealed" TEXT,
    "how" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "consent_incident_id_at_idx" ON "consent"("incident_id", "at");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;
