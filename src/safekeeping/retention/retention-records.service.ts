import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { type LetGo, RetainedData } from './retained.repository.js';
import type { RetentionGroup } from './retention-rules.js';

export interface GoneOfTable {
  readonly table: string;
  readonly rows: readonly LetGo[];
}

/** Writes down what retention did: for the network how much of what, for each incident that it was done. Never what. */
@Injectable()
export class RetentionRecords {
  constructor(
    private readonly data: RetainedData,
    private readonly journal: Journal,
  ) {}

  async write(
    tx: Tx,
    { kept, from }: RetentionGroup,
    gone: readonly GoneOfTable[],
    { at, by }: { readonly at: Date; readonly by: Actor },
  ): Promise<void> {
    if (gone.length === 0) return;
    const tables = gone.map(({ table, rows }) => `${table}:${rows.reduce((sum, each) => sum + each.rows, 0)}`);
    const rows = gone.flatMap((each) => each.rows).reduce((sum, each) => sum + each.rows, 0);
    await this.journal.append(tx, { kind: 'retention.applied', actor: by, data: { rule: kept, rows, tables } });
    if (from !== 'incident') return;
    const which = kept === 'report_text' ? 'report_text' : 'incident_notes';
    const ids = new Set(gone.flatMap((each) => each.rows.flatMap(({ subject }) => subject ?? [])));
    const marked = await this.data.markIncidents(tx, which, [...ids], at);
    await this.journal.appendAll(
      tx,
      marked.map(({ id, regionCode }) => ({
        kind: which === 'report_text' ? 'incident.words_emptied' : 'incident.notes_emptied',
        actor: by,
        incidentId: id,
        regionCode,
        data: { rule: kept },
      })),
    );
  }
}
