import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { lockAll, sqlOf } from '../../platform/prisma/prisma-tx.js';
import { SERIES } from './figure.js';
import { Publications } from './publications.repository.js';
import type { Publication } from './revision.js';

@Injectable()
export class PrismaPublications extends Publications {
  lock(tx: Tx): Promise<void> {
    return lockAll(tx, ['figure_publication']);
  }

  all(tx: Tx): Promise<readonly Publication[]> {
    return sqlOf(tx).query<Publication>`
      SELECT revision, published_on, as_of, figures, difference
        FROM figure_publication WHERE series = ${SERIES} ORDER BY revision DESC`;
  }

  add(tx: Tx, publication: Publication): Promise<void> {
    return sqlOf(tx).insert('figure_publication', [{ ...publication, series: SERIES }]);
  }

  async confirm(tx: Tx, revision: number, asOf: string): Promise<void> {
    await sqlOf(tx).later`UPDATE figure_publication SET as_of = ${asOf} WHERE revision = ${revision}`;
  }
}
