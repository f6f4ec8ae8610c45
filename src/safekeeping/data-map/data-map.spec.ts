import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSchema } from '../../platform/prisma/migration-folder.js';
import { OUTLIVING } from '../../platform/crypto/retired-key.js';
import { DATA_MAP } from './data-map.js';
import { dataMapLines } from './data-map-lines.js';

const PRIVACY = readFileSync(path.resolve(import.meta.dirname, '../../../docs/privacy.md'), 'utf8');
const SCALARS = ['String', 'Int', 'BigInt', 'Float', 'Boolean', 'DateTime', 'Json', 'Bytes'];

/** Tables and columns as the schema names them in the database. */
function tablesOfSchema(): ReadonlyMap<string, readonly string[]> {
  const text = readSchema()
    .map(({ content }) => content)
    .join('\n');
  const models = [...text.matchAll(/^model \w+ \{\n([\s\S]*?)^\}/gmu)].map(([, body = '']) => body);
  return new Map(
    models.map((body) => {
      const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)[?[\]]* *(.*)$/gmu)];
      const columns = fields
        .filter(([, , type = '']) => SCALARS.includes(type))
        .map(([, name = '', , rest = '']) => /@map\("(\w+)"\)/u.exec(rest)?.[1] ?? name);
      return [/@@map\("(\w+)"\)/u.exec(body)?.[1] ?? '', columns];
    }),
  );
}

const schema = tablesOfSchema();
const columns = DATA_MAP.flatMap(({ table, columns: all }) =>
  Object.entries(all).map(([column, facts]) => ({ name: `${table}.${column}`, table, column, ...facts })),
);

describe('the data map', () => {
  it('knows every table of the schema, each once', () => {
    expect(schema.size).toBeGreaterThan(45);
    expect(DATA_MAP.map(({ table }) => table).sort()).toEqual([...schema.keys()].sort());
  });

  it.each([...schema])('knows every column of %s, and no other', (table, names) => {
    const facts = DATA_MAP.find((each) => each.table === table);
    expect(Object.keys(facts?.columns ?? {}).sort()).toEqual([...names].sort());
    expect(names).toContain(facts?.key);
  });

  it('says of everything that is called sealed that it is, and of nothing else', () => {
    for (const { name, column, stored } of columns) {
      expect([name, stored === 'sealed']).toEqual([name, column.endsWith('_sealed')]);
    }
  });

  it('says of every hash which it is', () => {
    for (const { name, table, column, stored } of columns) {
      if (/_(hash|index)$/u.test(column) && table !== 'journal_entry')
        expect([name, stored]).toEqual([name, expect.stringMatching(/hash$/u)]);
    }
  });

  it('binds each sealed field to one table', () => {
    const tables = new Map<string, Set<string>>();
    for (const { seal, table } of columns) {
      if (seal !== undefined) tables.set(seal, (tables.get(seal) ?? new Set()).add(table));
    }
    for (const [seal, found] of tables) expect([seal, [...found]]).toEqual([seal, [seal.split('.')[0]]]);
  });

  it('can make every keyed hash anew, or keeps its key, or nobody asks for it after a day', () => {
    for (const { name, stored, hash, table } of columns) {
      expect([name, stored === 'keyed_hash']).toEqual([name, hash !== undefined]);
      if (hash === undefined) continue;
      if ('of' in hash) {
        const source = columns.find((each) => each.name === `${table}.${hash.of}`);
        expect([name, source?.stored]).toEqual([name, 'sealed']);
      } else if ('keyKept' in hash) {
        expect(OUTLIVING.map(({ use, purpose }) => `${use} ${purpose}`)).toContain(`index ${hash.keyKept}`);
      }
    }
  });

  it.each(dataMapLines())('stands in docs/privacy.md: %s', (line) => {
    expect(PRIVACY.includes(line)).toBe(true);
  });
});
