-- CreateTable
CREATE TABLE "retired_key" (
    "id" UUID NOT NULL,
    "key_id" TEXT NOT NULL,
    "use" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "key_sealed" TEXT NOT NULL,
    "retired_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retired_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_rotation" (
    "key_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "key_rotation_pkey" PRIMARY KEY ("key_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "retired_key_key_id_use_purpose_key" ON "retired_key"("key_id", "use", "purpose");
