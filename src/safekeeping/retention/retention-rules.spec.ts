import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DATA_MAP } from '../data-map/data-map.js';
import { isForDays } from '../data-map/kept-for.js';
import { sealed, type TableFacts } from '../data-map/table-facts.js';
import { daysKindOf, RETENTION_GROUPS, RETENTION_RULES, rulesOf } from './retention-rules.js';

const SRC = path.resolve(import.meta.dirname, '../..');
const MIGRATIONS = path.join(SRC, '../prisma/migrations');

/** Whether a migration lets the rows of one table go with those of another. */
function cascades(table: string, owner: string): boolean {
  const key = new RegExp(
    `ALTER TABLE "${table}" ADD CONSTRAINT [^;]* REFERENCES "${owner}"[^;]* ON DELETE CASCADE`,
    'u',
  );
  return readdirSync(MIGRATIONS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .some((file) => key.test(readFileSync(path.join(MIGRATIONS, file), 'utf8')));
}

/** What the map promises to delete and nothing sees to. */
function unkept(map: readonly TableFacts[]): readonly string[] {
  const rules = rulesOf(map);
  return map.flatMap(({ table, kept, columns, ends }) => {
    if (ends !== undefined && 'job' in ends) return existsSync(path.join(SRC, ends.job)) ? [] : [table];
    if (ends !== undefined && 'with' in ends) {
      const isDeleted = rules.some((each) => each.table === ends.with && each.empties === null);
      return isDeleted && cascades(table, ends.with) ? [] : [table];
    }
    const rule = rules.find((each) => each.table === table);
    if (isForDays(kept) && rule === undefined) return [table];
    return Object.entries(columns).flatMap(([name, column]) => {
      const promised = column.kept !== undefined && isForDays(column.kept);
      const isEmptied = rule !== undefined && (rule.empties === null || Object.hasOwn(rule.empties, name));
      return promised && !isEmptied ? [`${table}.${name}`] : [];
    });
  });
}

describe('what the data map promises to delete', () => {
  it('is seen to, by the retention or by a job that exists', () => {
    expect(unkept(DATA_MAP)).toEqual([]);
  });

  it('is kept for one length of time in each table', () => {
    for (const { table, kept, columns } of DATA_MAP) {
      const kinds = new Set(Object.values(columns).flatMap((column) => column.kept ?? []));
      const others = [...kinds].filter((kind) => isForDays(kind) && kind !== kept);
      expect([table, others.length <= (isForDays(kept) ? 0 : 1)]).toEqual([table, true]);
    }
  });

  it.each<[string, Partial<TableFacts>]>([
    ['a new table of texts', { kept: 'texts' }],
    ['a new column of words', { columns: { words_sealed: sealed('new.words', { kept: 'report_text' }) } }],
    ['one that goes with nothing', { kept: 'texts', ends: { with: 'attachment' } }],
    ['one whose job is gone', { kept: 'texts', ends: { job: 'intake/no-such.handler.ts' } }],
  ])('does not pass for %s that nothing deletes', (_, change) => {
    const facts: TableFacts = {
      table: 'new',
      about: 'something new',
      key: 'id',
      read: 'coordinators',
      kept: 'incident_record',
      erased: 'some day',
      inBackup: true,
      columns: {},
      ...change,
    };
    expect(unkept([...DATA_MAP, facts])).not.toEqual([]);
  });

  it('names only columns that there are', () => {
    for (const { table, empties, since, marked } of RETENTION_RULES) {
      const columns = DATA_MAP.find((facts) => facts.table === table)?.columns ?? {};
      const named = [
        ...Object.keys(empties ?? {}),
        ...('written' in since ? [since.written] : []),
        ...('at' in since ? since.at : []),
        ...(marked ? ['emptied_at', 'emptied_why'] : []),
      ];
      expect(Object.keys(columns)).toEqual(expect.arrayContaining(named));
      expect([table, empties === null || Object.keys(empties).length > 0]).toEqual([table, true]);
    }
  });

  it('goes by rule R21: ninety days, a year, thirty days', () => {
    const days = Object.fromEntries(RETENTION_RULES.map((rule) => [rule.table, rule.days]));
    expect(days).toMatchObject({ report: 90, mailbox_message: 90, incident_note: 365, inbound_text: 30, alert: 30 });
    expect(days).toMatchObject({ contact_method: 30, session: 1, brief_code: 1 });
    expect(daysKindOf({ kept: 'incident_record', columns: {} })).toBeNull();
  });

  it('goes together where it counts from the same moment, and each table is in one group', () => {
    expect(RETENTION_GROUPS.flatMap(({ rules }) => rules)).toHaveLength(RETENTION_RULES.length);
    const words = RETENTION_GROUPS.find(({ kept }) => kept === 'report_text');
    expect(words?.rules.map(({ table }) => table).sort()).toEqual([
      'attachment',
      'incident',
      'mailbox_message',
      'report',
      'reporter_notice',
    ]);
  });
});
