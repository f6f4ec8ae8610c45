import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { lockAll, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { HelpLineRecord } from './help-line.js';
import { HelpLines } from './help-lines.repository.js';

@Injectable()
export class PrismaHelpLines extends HelpLines {
  lock(tx: Tx): Promise<void> {
    return lockAll(tx, ['help_line']);
  }

  all(tx: Tx): Promise<readonly HelpLineRecord[]> {
    return sqlOf(tx).query<HelpLineRecord>`
      SELECT id, name, number, about, countries, every_page, source, checked_on, checked_by, position, created_at,
             updated_at
        FROM help_line ORDER BY position, id`;
  }

  async save(tx: Tx, line: HelpLineRecord): Promise<void> {
    const { id, name, number, about, countries, everyPage, source } = line;
    const { checkedOn, checkedBy, position, createdAt, updatedAt } = line;
    await sqlOf(tx).execute`
      INSERT INTO help_line (id, name, number, about, countries, every_page, source, checked_on, checked_by, position,
                             created_at, updated_at)
      VALUES (${id}::uuid, ${name}, ${number}, ${JSON.stringify(about)}::jsonb, ${[...countries]}::text[], ${everyPage},
              ${source}, ${checkedOn}, ${checkedBy}, ${position}, ${createdAt}, ${updatedAt})
      ON CONFLICT (id) DO UPDATE
        SET name = EXCLUDED.name, number = EXCLUDED.number, about = EXCLUDED.about, countries = EXCLUDED.countries,
            every_page = EXCLUDED.every_page, source = EXCLUDED.source, checked_on = EXCLUDED.checked_on,
            checked_by = EXCLUDED.checked_by, position = EXCLUDED.position, updated_at = EXCLUDED.updated_at`;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await sqlOf(tx).execute`DELETE FROM help_line WHERE id = ${id}::uuid`;
  }
}
