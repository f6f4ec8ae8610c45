import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { IncidentEnd } from './decide-retention.js';
import {
  type KeptIncident,
  type LetGo,
  type Retained,
  RetainedData,
  type RetainedPage,
} from './retained.repository.js';
import type { RetentionGroup, RetentionRule } from './retention-rules.js';
import { chainOf, countOf, letGoOf, letGoOfRows, nextRows, nextSubjects } from './retention-sql.js';

interface Row extends Omit<Retained, 'chain'> {
  /** As JSON writes it: times are texts. */
  readonly chain: readonly (Omit<IncidentEnd, 'closedAt'> & { readonly closedAt: string | null })[];
}

@Injectable()
export class PrismaRetainedData extends RetainedData {
  async next(
    tx: Tx,
    group: RetentionGroup,
    { before, after, limit, lock }: RetainedPage,
  ): Promise<readonly Retained[]> {
    const [rule] = group.rules;
    if (rule === undefined) return [];
    const text = group.from === 'row' ? nextRows(rule, lock) : nextSubjects(group, lock);
    const rows = await sqlOf(tx).ask<Row>(text, [before, after?.at ?? null, after?.id ?? null, limit]);
    return rows.map(({ chain, ...row }) => ({ ...row, chain: endsOf(chain) }));
  }

  async ofIncident(tx: Tx, id: string): Promise<KeptIncident | null> {
    const [row] = await sqlOf(tx).ask<Omit<KeptIncident, 'chain'> & Pick<Row, 'chain'>>(
      `SELECT s.words_emptied_at, s.notes_emptied_at, ${chainOf('s.id')} AS chain FROM incident s WHERE s.id = $1::uuid`,
      [id],
    );
    return row === undefined ? null : { ...row, chain: endsOf(row.chain) };
  }

  async letGo(tx: Tx, rule: RetentionRule, { ids, before, limit, at }: Parameters<RetainedData['letGo']>[2]) {
    if (ids.length === 0) return [];
    const text = rule.since.from === 'row' ? letGoOfRows(rule) : letGoOf(rule);
    return sqlOf(tx).ask<LetGo>(text, [before, [...ids], limit, at]);
  }

  async count(tx: Tx, rule: RetentionRule, { ids, before }: Parameters<RetainedData['count']>[2]): Promise<number> {
    if (ids.length === 0 || rule.since.from === 'row') return ids.length;
    const [row] = await sqlOf(tx).ask<{ rows: number }>(countOf(rule), [before, [...ids]]);
    return row?.rows ?? 0;
  }

  async markIncidents(tx: Tx, kept: 'report_text' | 'incident_notes', ids: readonly string[], at: Date) {
    const column = kept === 'report_text' ? 'words_emptied_at' : 'notes_emptied_at';
    return sqlOf(tx).ask<{ id: string; regionCode: string | null }>(
      `UPDATE incident SET ${column} = $2 WHERE id = ANY($1::uuid[]) AND ${column} IS DISTINCT FROM $2
       RETURNING id::text AS id, region_code`,
      [[...ids], at],
    );
  }
}

function endsOf(chain: Row['chain']): readonly IncidentEnd[] {
  return chain.map((each) => ({ ...each, closedAt: each.closedAt === null ? null : new Date(each.closedAt) }));
}
