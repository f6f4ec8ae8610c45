-- CreateTable
CREATE TABLE "help_line" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "countries" TEXT[],
    "every_page" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "checked_on" TEXT,
    "checked_by" TEXT,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "help_line_pkey" PRIMARY KEY ("id")
);
