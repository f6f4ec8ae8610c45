-- CreateTable
CREATE TABLE "sending_stop" (
    "channel" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sending_stop_pkey" PRIMARY KEY ("channel")
);

-- CreateTable
CREATE TABLE "audit" (
    "id" INTEGER NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_finding" (
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "alerted_at" TIMESTAMPTZ(3),

    CONSTRAINT "audit_finding_pkey" PRIMARY KEY ("kind","subject_id")
);
