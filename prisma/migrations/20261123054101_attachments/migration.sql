-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "copy_size" INTEGER,
    "key_sealed" TEXT NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "sha256_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_part" (
    "id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,
    "variant" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes_sealed" BYTEA NOT NULL,

    CONSTRAINT "attachment_part_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "attachment_report_id_number_key" ON "attachment"("report_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_part_attachment_id_variant_number_key" ON "attachment_part"("attachment_id", "variant", "number");

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_part" ADD CONSTRAINT "attachment_part_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Sealed bytes do not get smaller: PostgreSQL need not try.
ALTER TABLE "attachment_part" ALTER COLUMN "bytes_sealed" SET STORAGE EXTERNAL;
