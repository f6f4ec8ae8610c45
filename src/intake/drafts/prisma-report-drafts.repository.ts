import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type DraftToKeep, ReportDrafts } from './report-drafts.repository.js';

const FIELD = 'report_draft.page';

@Injectable()
export class PrismaReportDrafts extends ReportDrafts {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {
    super();
  }

  async keep(tx: Tx, { hashes, page, until }: DraftToKeep): Promise<void> {
    await this.remove(tx, hashes.slice(1));
    const id = this.ids.next();
    const sealed = this.sealing.seal({ field: FIELD, id }, page);
    await sqlOf(tx).execute`
      INSERT INTO report_draft (id, code_hash, page_sealed, created_at, kept_until)
      VALUES (${id}::uuid, ${hashes[0]}, ${sealed}, ${this.clock.now()}, ${until})
      ON CONFLICT (code_hash) DO UPDATE
        SET id = excluded.id, page_sealed = excluded.page_sealed, kept_until = excluded.kept_until`;
  }

  async find(tx: Tx, hashes: readonly string[]): Promise<string | null> {
    const [row] = await sqlOf(tx).query<{ id: string; pageSealed: string }>`
      SELECT id, page_sealed FROM report_draft
       WHERE code_hash = ANY(${[...hashes]}) AND kept_until > ${this.clock.now()}`;
    return row === undefined ? null : this.sealing.open({ field: FIELD, id: row.id }, row.pageSealed);
  }

  async remove(tx: Tx, hashes: readonly string[]): Promise<void> {
    if (hashes.length > 0) await sqlOf(tx).execute`DELETE FROM report_draft WHERE code_hash = ANY(${[...hashes]})`;
  }

  async forget(tx: Tx): Promise<void> {
    await sqlOf(tx).execute`DELETE FROM report_draft WHERE kept_until <= ${this.clock.now()}`;
  }
}
