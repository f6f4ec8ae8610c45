-- CreateTable
CREATE TABLE "task_template" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "guidance" TEXT NOT NULL,
    "titles" JSONB NOT NULL DEFAULT '{}',
    "jurisdictions" TEXT[],
    "settings" TEXT[],
    "topics" TEXT[],
    "only_if" TEXT NOT NULL DEFAULT 'always',
    "counts_from" TEXT NOT NULL,
    "due_seconds" INTEGER,
    "every_days" INTEGER,
    "gate" TEXT NOT NULL DEFAULT 'none',
    "done_by" TEXT,
    "for_responders" BOOLEAN NOT NULL DEFAULT false,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "used" BOOLEAN NOT NULL DEFAULT true,
    "checked_on" TEXT,
    "checked_by" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_template_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "key" TEXT,
    "template_code" TEXT,
    "turn" INTEGER NOT NULL DEFAULT 1,
    "title_sealed" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "assignee_id" UUID,
    "status" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT,
    "ended_why" TEXT,
    "reason_sealed" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "reminded_at" TIMESTAMPTZ(3),
    "paged_at" TIMESTAMPTZ(3),
    "created_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_try" (
    "id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "answered" BOOLEAN NOT NULL,
    "said_sealed" TEXT,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_try_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_status_due_at_idx" ON "task"("status", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "task_incident_id_key_turn_key" ON "task"("incident_id", "key", "turn");

-- CreateIndex
CREATE INDEX "task_try_task_id_at_idx" ON "task_try"("task_id", "at");

-- CreateIndex
CREATE INDEX "task_try_incident_id_idx" ON "task_try"("incident_id");

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_try" ADD CONSTRAINT "task_try_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_try" ADD CONSTRAINT "task_try_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was merged into an incident: whether a child reported it, for its tasks.
CREATE INDEX incident_merged_into ON incident (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- What is due and nobody has been told of, and what is undone and nobody was paged for: looked at every minute.
CREATE INDEX task_to_tell ON task (due_at) WHERE status = 'open' AND reminded_at IS NULL;
CREATE INDEX task_to_page ON task (template_code, due_at) WHERE status = 'open' AND paged_at IS NULL;
