import { Injectable } from '@nestjs/common';
import { CHILD_KEY } from '../../incident/tasks/task.js';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type MailboxMessage, Mailboxes, type MailboxReport, type MailboxState } from './mailboxes.repository.js';

const FIELD = 'mailbox_message.text';

type Row = Omit<MailboxMessage, 'text'> & { readonly textSealed: string };

@Injectable()
export class PrismaMailboxes extends Mailboxes {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  byCode(tx: Tx, receiptHashes: readonly string[]): Promise<MailboxReport | null> {
    return this.find(tx, receiptHashes, null);
  }

  byReport(tx: Tx, reportId: string): Promise<MailboxReport | null> {
    return this.find(tx, [], reportId);
  }

  async ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly MailboxState[]> {
    return sqlOf(tx).query<MailboxState>`
      SELECT r.id AS report_id, r.created_at, r.relationship, r.language, r.mailbox_opened_at AS opened_at,
             r.receipt_ended_at AS ended_at, n.channel AS notice_by,
             greatest(r.emptied_at, i.words_emptied_at) AS emptied_at
        FROM report r JOIN incident i ON i.id = r.incident_id LEFT JOIN reporter_notice n ON n.report_id = r.id
       WHERE r.incident_id = ${incidentId}::uuid ORDER BY r.created_at, r.id`;
  }

  async messages(tx: Tx, reportIds: readonly string[]): Promise<readonly MailboxMessage[]> {
    const rows = await sqlOf(tx).query<Row>`
      SELECT id, report_id, by_id, text_sealed, created_at AS at, read_at FROM mailbox_message
       WHERE report_id = ANY(${[...reportIds]}::uuid[]) ORDER BY created_at, id`;
    return rows.map(({ textSealed, ...row }) => ({
      ...row,
      text: this.sealing.open({ field: FIELD, id: row.id }, textSealed),
    }));
  }

  async firstNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await sqlOf(tx).query<{ id: string; name: string }>`
      SELECT id, split_part(btrim(name), ' ', 1) AS name FROM "user" WHERE id = ANY(${[...ids]}::uuid[])`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async insert(tx: Tx, { id, reportId, byId, text, at }: Omit<MailboxMessage, 'readAt'>): Promise<boolean> {
    const textSealed = this.sealing.seal({ field: FIELD, id }, text);
    const inserted = await sqlOf(tx).execute`
      INSERT INTO mailbox_message (id, report_id, by_id, text_sealed, created_at)
      VALUES (${id}::uuid, ${reportId}::uuid, ${byId}::uuid, ${textSealed}, ${at})
      ON CONFLICT (id) DO NOTHING`;
    return inserted === 1;
  }

  async writtenSince(tx: Tx, reportId: string, since: Date): Promise<number> {
    const [row] = await sqlOf(tx).query<{ written: number }>`
      SELECT count(*)::int AS written FROM mailbox_message
       WHERE report_id = ${reportId}::uuid AND by_id IS NULL AND created_at >= ${since}`;
    return row?.written ?? 0;
  }

  async markRead(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await sqlOf(tx).later`
      UPDATE mailbox_message SET read_at = ${at} WHERE id = ANY(${[...ids]}::uuid[]) AND read_at IS NULL`;
  }

  async markOpened(tx: Tx, reportId: string, at: Date): Promise<void> {
    await sqlOf(tx).later`UPDATE report SET mailbox_opened_at = ${at} WHERE id = ${reportId}::uuid`;
  }

  async endCode(tx: Tx, reportId: string, at: Date): Promise<void> {
    await sqlOf(tx).later`UPDATE report SET receipt_ended_at = ${at} WHERE id = ${reportId}::uuid`;
  }

  private async find(tx: Tx, hashes: readonly string[], reportId: string | null): Promise<MailboxReport | null> {
    const [row] = await sqlOf(tx).query<MailboxReport>`
      SELECT r.id, r.incident_id, r.created_at, r.mailbox_opened_at AS opened_at,
             greatest(r.emptied_at, i.words_emptied_at) AS emptied_at,
             r.reporter_is_child AND NOT EXISTS (
               SELECT 1 FROM task t
                WHERE t.incident_id IN (i.id, i.merged_into_id) AND t.key = ${CHILD_KEY} AND t.status = 'done') AS is_paused
        FROM report r JOIN incident i ON i.id = r.incident_id
       WHERE (r.receipt_hash = ANY(${[...hashes]}) OR r.id = ${reportId}::uuid) AND r.receipt_ended_at IS NULL`;
    return row ?? null;
  }
}
