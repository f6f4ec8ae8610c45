-- A text that may have left is put together once more: both codes go on working.
DROP INDEX "bundle_message_id_key";
CREATE INDEX "bundle_message_id_idx" ON "bundle"("message_id");
