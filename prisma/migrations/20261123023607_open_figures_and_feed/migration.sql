-- CreateTable
CREATE TABLE "figure_publication" (
    "revision" INTEGER NOT NULL,
    "series" TEXT NOT NULL,
    "published_on" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "figures" JSONB NOT NULL,
    "difference" JSONB NOT NULL,

    CONSTRAINT "figure_publication_pkey" PRIMARY KEY ("revision")
);

-- CreateTable
CREATE TABLE "feed_entry" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "shown" JSONB,
    "published_on" TEXT NOT NULL,
    "updated_on" TEXT NOT NULL,

    CONSTRAINT "feed_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feed_entry_incident_id_key" ON "feed_entry"("incident_id");

-- CreateIndex
CREATE INDEX "feed_entry_updated_on_idx" ON "feed_entry"("updated_on");
