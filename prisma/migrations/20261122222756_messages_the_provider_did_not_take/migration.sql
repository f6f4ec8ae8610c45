-- AlterTable
ALTER TABLE "message" ADD COLUMN     "provider_failed" BOOLEAN NOT NULL DEFAULT false;

-- Few at any time; looked for every ten seconds.
CREATE INDEX message_provider_failed ON message (ended_at) WHERE provider_failed;
