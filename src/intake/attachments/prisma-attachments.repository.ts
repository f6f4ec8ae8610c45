import { Injectable } from '@nestjs/common';
import { AppError } from '../../kernel/app-error.js';
import { IdSource } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { openParts } from '../../platform/crypto/sealed-parts.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { lockAll, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { Kept } from './attachment-limits.js';
import {
  type Attachment,
  Attachments,
  type NewAttachment,
  type ReportOfAttachments,
  type SealedFile,
  type Variant,
} from './attachments.repository.js';
import { partsName } from './parts-name.js';

/** Parts of one statement: about a megabyte. */
const PARTS = 16;

type Row = Omit<Attachment, 'name' | 'sha256'> & { readonly nameSealed: string; readonly sha256Sealed: string };

@Injectable()
export class PrismaAttachments extends Attachments {
  constructor(
    private readonly sealing: Sealing,
    private readonly ids: IdSource,
  ) {
    super();
  }

  async lockReport(tx: Tx, reportId: string): Promise<ReportOfAttachments | null> {
    await lockAll(tx, [`attachments:${reportId}`]);
    const [row] = await sqlOf(tx).query<ReportOfAttachments>`
      SELECT r.incident_id, i.region_code FROM report r JOIN incident i ON i.id = r.incident_id
       WHERE r.id = ${reportId}::uuid AND r.receipt_ended_at IS NULL`;
    return row ?? null;
  }

  async kept(tx: Tx, reportId: string): Promise<Kept> {
    const [row] = await sqlOf(tx).query<Record<keyof Kept, number>>`
      SELECT count(*) FILTER (WHERE report_id = ${reportId}::uuid)::int AS files_of_report,
             coalesce(sum(size) FILTER (WHERE report_id = ${reportId}::uuid), 0)::float8 AS bytes_of_report,
             coalesce(sum(size + coalesce(copy_size, 0)), 0)::float8 AS bytes
        FROM attachment`;
    return row ?? { filesOfReport: 0, bytesOfReport: 0, bytes: 0 };
  }

  async insert(tx: Tx, { original, copy, key, name, sha256, ...row }: NewAttachment): Promise<void> {
    const { id } = row;
    const seal = (field: string, text: string) => this.sealing.seal({ field: `attachment.${field}`, id }, text);
    await sqlOf(tx).insert('attachment', [
      {
        ...row,
        keySealed: seal('key', key.toString('base64')),
        nameSealed: seal('name', name),
        sha256Sealed: seal('sha256', sha256),
      },
    ]);
    await this.insertParts(tx, id, 'original', original);
    if (copy !== null) await this.insertParts(tx, id, 'copy', copy);
  }

  async ofReports(tx: Tx, reportIds: readonly string[]): Promise<readonly Attachment[]> {
    if (reportIds.length === 0) return [];
    const rows = await sqlOf(tx).query<Row>`
      SELECT id, report_id, number, kind, size, copy_size, name_sealed, sha256_sealed, created_at FROM attachment
       WHERE report_id = ANY(${[...reportIds]}::uuid[]) ORDER BY created_at, report_id, number`;
    return rows.map((row) => this.opened(row));
  }

  async find(tx: Tx, id: string): Promise<(Attachment & ReportOfAttachments) | null> {
    const [row] = await sqlOf(tx).query<Row & ReportOfAttachments>`
      SELECT a.id, a.report_id, a.number, a.kind, a.size, a.copy_size, a.name_sealed, a.sha256_sealed, a.created_at,
             r.incident_id, i.region_code
        FROM attachment a JOIN report r ON r.id = a.report_id JOIN incident i ON i.id = r.incident_id
       WHERE a.id = ${id}::uuid`;
    return row === undefined ? null : this.opened(row);
  }

  async open(tx: Tx, id: string, variant: Variant): Promise<Buffer | null> {
    const [row] = await sqlOf(tx).query<{
      keySealed: string;
    }>`SELECT key_sealed FROM attachment WHERE id = ${id}::uuid`;
    const parts = await sqlOf(tx).query<{ bytesSealed: Buffer }>`
      SELECT bytes_sealed FROM attachment_part
       WHERE attachment_id = ${id}::uuid AND variant = ${variant} ORDER BY number`;
    if (row === undefined || parts.length === 0) return null;
    const key = Buffer.from(this.sealing.open({ field: 'attachment.key', id }, row.keySealed), 'base64');
    const bytes = openParts(
      key,
      partsName(id, variant),
      parts.map(({ bytesSealed }) => bytesSealed),
    );
    if (bytes !== null) return bytes;
    throw new AppError({
      kind: 'unavailable',
      code: 'sealed_unreadable',
      message: 'The bytes of this attachment were altered or moved, and are not given out.',
    });
  }

  async markSeen(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await sqlOf(tx).later`
      UPDATE attachment SET seen_at = ${at} WHERE id = ANY(${[...ids]}::uuid[]) AND seen_at IS NULL`;
  }

  private async insertParts(tx: Tx, attachmentId: string, variant: Variant, parts: SealedFile): Promise<void> {
    for (let from = 0; from < parts.length; from += PARTS) {
      const some = parts.slice(from, from + PARTS);
      await sqlOf(tx).execute`
        INSERT INTO attachment_part (id, attachment_id, variant, number, bytes_sealed)
        SELECT given.id, ${attachmentId}::uuid, ${variant}, ${from}::int + given.at::int - 1, given.bytes
          FROM unnest(${some.map(() => this.ids.next())}::uuid[], ${some}::bytea[]) WITH ORDINALITY AS given (id, bytes, at)`;
    }
  }

  private opened<R extends Row>({ nameSealed, sha256Sealed, ...row }: R) {
    const open = (field: string, sealed: string) =>
      this.sealing.open({ field: `attachment.${field}`, id: row.id }, sealed);
    return { ...row, name: open('name', nameSealed), sha256: open('sha256', sha256Sealed) };
  }
}
