-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "region_codes" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'invited',
    "password_hash" TEXT,
    "totp_sealed" TEXT,
    "totp_last_step" BIGINT,
    "responder_id" UUID,
    "setup_token_hash" TEXT,
    "setup_expires_at" TIMESTAMPTZ(3),
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "second_factor_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "region_codes" TEXT[],
    "user_id" UUID,
    "key_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "id" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER,
    "body_sealed" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "incident_id" UUID,
    "alert_id" UUID,
    "run_id" UUID,
    "responder_id" UUID NOT NULL,
    "contact_method_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "language" TEXT NOT NULL,
    "order_class" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "sending_deadline" TIMESTAMPTZ(3),
    "sending_at" TIMESTAMPTZ(3),
    "handed_off_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "provider" TEXT,
    "provider_id" TEXT,
    "failure_code" TEXT,
    "failure_reason" TEXT,
    "possible_duplicate" BOOLEAN NOT NULL DEFAULT false,
    "receipt_asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kept_message" (
    "id" UUID NOT NULL,
    "message_id" UUID,
    "direction" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "address_index" TEXT NOT NULL,
    "address_sealed" TEXT NOT NULL,
    "subject" TEXT,
    "body_sealed" TEXT NOT NULL,
    "html_sealed" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "setting" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "operator" TEXT,
    "population" TEXT NOT NULL,
    "postcode" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "source" TEXT NOT NULL,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "group" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_member" (
    "group_id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("group_id","responder_id")
);

-- CreateTable
CREATE TABLE "responder" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "status" TEXT NOT NULL DEFAULT 'active',
    "roles" TEXT[],
    "rules" JSONB,
    "quiet_hours" JSONB,
    "max_alerts_per_week" INTEGER,
    "consent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "responder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_method" (
    "id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "address_sealed" TEXT NOT NULL,
    "address_index" TEXT NOT NULL,
    "address_mask" TEXT NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "opted_out_at" TIMESTAMPTZ(3),
    "failing_since" TIMESTAMPTZ(3),
    "failure_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_method_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rota" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "group_id" UUID,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/London',
    "rotation" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rota_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rota_override" (
    "id" UUID NOT NULL,
    "rota_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "responder_id" UUID NOT NULL,
    "instead_of_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rota_override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "repeat" INTEGER NOT NULL DEFAULT 0,
    "steps" JSONB NOT NULL,
    "last_step_seconds" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "route" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "when" JSONB NOT NULL,
    "policy_id" UUID NOT NULL,
    "continue" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "trigger" TEXT NOT NULL,
    "level" TEXT,
    "policy_id" UUID,
    "policy_version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "step" INTEGER NOT NULL DEFAULT 0,
    "round" INTEGER NOT NULL DEFAULT 1,
    "round_started_at" TIMESTAMPTZ(3) NOT NULL,
    "step_started_at" TIMESTAMPTZ(3),
    "next_step_at" TIMESTAMPTZ(3),
    "token" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alert" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "responder_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "round" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "code" TEXT,
    "link_hash" TEXT,
    "roles" TEXT[],
    "answer" TEXT,
    "note_sealed" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_via" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "told_over_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_record" (
    "id" UUID NOT NULL,
    "alert_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "note_sealed" TEXT,
    "via" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_text" (
    "id" UUID NOT NULL,
    "provider_sid" TEXT NOT NULL,
    "from_index" TEXT NOT NULL,
    "from_sealed" TEXT NOT NULL,
    "text_sealed" TEXT NOT NULL,
    "responder_id" UUID,
    "alert_id" UUID,
    "incident_id" UUID,
    "outcome" TEXT NOT NULL,
    "reply" TEXT,
    "reply_params" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbound_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "facility_code" TEXT,
    "place_text_sealed" TEXT,
    "place_index" TEXT,
    "region_code" TEXT,
    "jurisdiction" TEXT,
    "setting" TEXT NOT NULL,
    "occurred_earliest" TIMESTAMPTZ(3),
    "occurred_latest" TIMESTAMPTZ(3),
    "occurred_precision" TEXT NOT NULL DEFAULT 'unknown',
    "verification_status" TEXT NOT NULL,
    "nok_status" TEXT NOT NULL,
    "naming_status" TEXT NOT NULL DEFAULT 'withheld',
    "public_state" TEXT NOT NULL DEFAULT 'internal',
    "topics" TEXT[],
    "children_affected" TEXT NOT NULL DEFAULT 'unknown',
    "deceased_is_child" BOOLEAN NOT NULL DEFAULT false,
    "alert_level" TEXT,
    "assignee_id" UUID,
    "possible_duplicate_of_id" UUID,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "method" TEXT,
    "note_sealed" TEXT,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "next_of_kin_record" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "source" TEXT,
    "note_sealed" TEXT,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "next_of_kin_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requested_by" TEXT NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "note_sealed" TEXT,
    "confirmed_by" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_note" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "text_sealed" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incident_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "incident_id" UUID NOT NULL,
    "channel" TEXT NOT NULL DEFAULT 'web',
    "facility_code" TEXT,
    "place_text_sealed" TEXT,
    "occurred_earliest" TIMESTAMPTZ(3),
    "occurred_latest" TIMESTAMPTZ(3),
    "occurred_precision" TEXT NOT NULL DEFAULT 'unknown',
    "narrative_sealed" TEXT,
    "relationship" TEXT,
    "directness" TEXT,
    "nok_status" TEXT NOT NULL DEFAULT 'unknown',
    "topics" TEXT[],
    "children_affected" TEXT NOT NULL DEFAULT 'unknown',
    "others_at_risk" TEXT[],
    "urgent_needs" TEXT[],
    "contact_sealed" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "receipt_hash" TEXT NOT NULL,
    "submission_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "journal_entry" (
    "id" BIGSERIAL NOT NULL,
    "seq" BIGINT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "incident_id" UUID,
    "region_code" TEXT,
    "data" JSONB NOT NULL,
    "canonical" TEXT NOT NULL,
    "prev_hash" TEXT,
    "hash" TEXT,

    CONSTRAINT "journal_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_row" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 100,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "republished" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_row_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_responder_id_key" ON "user"("responder_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_setup_token_hash_key" ON "user"("setup_token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "idempotency_record"("created_at");

-- CreateIndex
CREATE INDEX "message_alert_id_idx" ON "message"("alert_id");

-- CreateIndex
CREATE INDEX "message_incident_id_queued_at_idx" ON "message"("incident_id", "queued_at");

-- CreateIndex
CREATE INDEX "message_status_due_at_idx" ON "message"("status", "due_at");

-- CreateIndex
CREATE INDEX "message_queued_at_id_idx" ON "message"("queued_at", "id");

-- CreateIndex
CREATE INDEX "message_provider_id_idx" ON "message"("provider_id");

-- CreateIndex
CREATE INDEX "message_channel_handed_off_at_idx" ON "message"("channel", "handed_off_at");

-- CreateIndex
CREATE INDEX "message_status_sending_deadline_idx" ON "message"("status", "sending_deadline");

-- CreateIndex
CREATE INDEX "message_responder_id_queued_at_idx" ON "message"("responder_id", "queued_at");

-- CreateIndex
CREATE INDEX "kept_message_address_index_at_idx" ON "kept_message"("address_index", "at");

-- CreateIndex
CREATE INDEX "facility_region_code_idx" ON "facility"("region_code");

-- CreateIndex
CREATE UNIQUE INDEX "group_name_key" ON "group"("name");

-- CreateIndex
CREATE INDEX "group_member_responder_id_idx" ON "group_member"("responder_id");

-- CreateIndex
CREATE INDEX "responder_region_code_status_idx" ON "responder"("region_code", "status");

-- CreateIndex
CREATE INDEX "contact_method_address_index_idx" ON "contact_method"("address_index");

-- CreateIndex
CREATE UNIQUE INDEX "contact_method_responder_id_channel_address_index_key" ON "contact_method"("responder_id", "channel", "address_index");

-- CreateIndex
CREATE INDEX "rota_override_rota_id_from_idx" ON "rota_override"("rota_id", "from");

-- CreateIndex
CREATE INDEX "route_position_idx" ON "route"("position");

-- CreateIndex
CREATE INDEX "run_incident_id_idx" ON "run"("incident_id");

-- CreateIndex
CREATE INDEX "run_state_next_step_at_idx" ON "run"("state", "next_step_at");

-- CreateIndex
CREATE UNIQUE INDEX "alert_link_hash_key" ON "alert"("link_hash");

-- CreateIndex
CREATE INDEX "alert_incident_id_idx" ON "alert"("incident_id");

-- CreateIndex
CREATE INDEX "alert_responder_id_created_at_idx" ON "alert"("responder_id", "created_at");

-- CreateIndex
CREATE INDEX "alert_code_idx" ON "alert"("code");

-- CreateIndex
CREATE UNIQUE INDEX "alert_run_id_round_step_responder_id_key" ON "alert"("run_id", "round", "step", "responder_id");

-- CreateIndex
CREATE INDEX "answer_record_alert_id_at_idx" ON "answer_record"("alert_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "inbound_text_provider_sid_key" ON "inbound_text"("provider_sid");

-- CreateIndex
CREATE INDEX "inbound_text_from_index_at_idx" ON "inbound_text"("from_index", "at");

-- CreateIndex
CREATE INDEX "inbound_text_incident_id_idx" ON "inbound_text"("incident_id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_ref_key" ON "incident"("ref");

-- CreateIndex
CREATE INDEX "incident_status_created_at_idx" ON "incident"("status", "created_at");

-- CreateIndex
CREATE INDEX "incident_region_code_created_at_idx" ON "incident"("region_code", "created_at");

-- CreateIndex
CREATE INDEX "incident_created_at_id_idx" ON "incident"("created_at", "id");

-- CreateIndex
CREATE INDEX "incident_facility_code_created_at_idx" ON "incident"("facility_code", "created_at");

-- CreateIndex
CREATE INDEX "incident_place_index_idx" ON "incident"("place_index");

-- CreateIndex
CREATE INDEX "incident_possible_duplicate_of_id_idx" ON "incident"("possible_duplicate_of_id");

-- CreateIndex
CREATE INDEX "verification_incident_id_at_idx" ON "verification"("incident_id", "at");

-- CreateIndex
CREATE INDEX "next_of_kin_record_incident_id_at_idx" ON "next_of_kin_record"("incident_id", "at");

-- CreateIndex
CREATE INDEX "release_incident_id_requested_at_idx" ON "release"("incident_id", "requested_at");

-- CreateIndex
CREATE INDEX "incident_note_incident_id_at_idx" ON "incident_note"("incident_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "report_receipt_hash_key" ON "report"("receipt_hash");

-- CreateIndex
CREATE UNIQUE INDEX "report_submission_hash_key" ON "report"("submission_hash");

-- CreateIndex
CREATE INDEX "report_incident_id_idx" ON "report"("incident_id");

-- CreateIndex
CREATE UNIQUE INDEX "journal_entry_seq_key" ON "journal_entry"("seq");

-- CreateIndex
CREATE INDEX "journal_entry_incident_id_seq_idx" ON "journal_entry"("incident_id", "seq");

-- CreateIndex
CREATE INDEX "journal_entry_region_code_seq_idx" ON "journal_entry"("region_code", "seq");

-- CreateIndex
CREATE INDEX "journal_entry_kind_seq_idx" ON "journal_entry"("kind", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_row_key_key" ON "outbox_row"("key");

-- CreateIndex
CREATE INDEX "outbox_row_due_at_idx" ON "outbox_row"("due_at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_responder_id_fkey" FOREIGN KEY ("responder_id") REFERENCES "responder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_method" ADD CONSTRAINT "contact_method_responder_id_fkey" FOREIGN KEY ("responder_id") REFERENCES "responder"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rota_override" ADD CONSTRAINT "rota_override_rota_id_fkey" FOREIGN KEY ("rota_id") REFERENCES "rota"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "route" ADD CONSTRAINT "route_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert" ADD CONSTRAINT "alert_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_record" ADD CONSTRAINT "answer_record_alert_id_fkey" FOREIGN KEY ("alert_id") REFERENCES "alert"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_of_kin_record" ADD CONSTRAINT "next_of_kin_record_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_note" ADD CONSTRAINT "incident_note_incident_id_fkey" FOREIGN KEY ("incident_id") REFERENCES "incident"("id") ON DELETE CASCADE ON UPDATE CASCADE;
