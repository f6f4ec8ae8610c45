-- CreateTable
CREATE TABLE "person_record" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "details_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_record_incident_id_key" ON "person_record"("incident_id");

-- AddForeignKey
ALTER TABLE "person_record" ADD CONSTRAINT "person_record_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;
