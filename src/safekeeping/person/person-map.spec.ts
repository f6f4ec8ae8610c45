import { describe, expect, it } from '@jest/globals';
import { DATA_MAP } from '../data-map/data-map.js';
import { personal, type TableFacts } from '../data-map/table-facts.js';
import { NOT_PEOPLE, PERSON_MAP } from './person-map.js';

const NAMES_SOMEBODY =
  /(?:^|_)(?:responder|user|person|assignee|account|coordinator)_ids?$|(?:^|_)by(?:_id)?$|^actor$|^instead_of_id$|^(?:rotation|layers|shifts)$/u;

/** Columns that name a person by an id, or an address by which one is found, and that nobody has thought of. */
function forgotten(map: readonly TableFacts[]): readonly string[] {
  return map.flatMap(({ table, columns }) =>
    Object.entries(columns).flatMap(([column, { hash }]) => {
      const isAddress = hash !== undefined && 'of' in hash && /address|from/u.test(hash.purpose);
      if (!NAMES_SOMEBODY.test(column) && !isAddress) return [];
      const known = PERSON_MAP.some((each) => each.table === table && (each.names.includes(column) || isAddress));
      return known || NOT_PEOPLE.includes(`${table}.${column}`) ? [] : [`${table}.${column}`];
    }),
  );
}

describe('where a person stands', () => {
  it('is known for every column that names one', () => {
    expect(forgotten(DATA_MAP)).toEqual([]);
  });

  it.each(['responder_id', 'user_id', 'by', 'checked_by', 'person_ids'])('is not for a new table with %s', (column) => {
    const facts: TableFacts = {
      table: 'new',
      about: 'something new',
      key: 'id',
      read: 'admins',
      kept: 'people',
      erased: 'some day',
      inBackup: true,
      columns: personal(column),
    };
    expect(forgotten([...DATA_MAP, facts])).toEqual([`new.${column}`]);
  });

  it('names only tables and columns that there are, each table once', () => {
    expect(new Set(PERSON_MAP.map(({ table }) => table)).size).toBe(PERSON_MAP.length);
    for (const { table, names, erased, secret } of PERSON_MAP) {
      const columns = Object.keys(DATA_MAP.find((facts) => facts.table === table)?.columns ?? {});
      const changed = typeof erased === 'string' ? [] : Object.keys(erased);
      expect(columns).toEqual(expect.arrayContaining([...names, ...changed, ...(secret ?? [])]));
    }
  });

  it('forgets everything sealed that is theirs', () => {
    for (const { table, erased, written } of PERSON_MAP) {
      const facts = DATA_MAP.find((each) => each.table === table);
      const sealed = Object.entries(facts?.columns ?? {}).filter(([, { stored }]) => stored === 'sealed');
      if (written !== 'rows' || erased === 'deleted') continue;
      for (const [column] of sealed)
        expect([table, column, erased]).toEqual([table, column, expect.objectContaining({ [column]: 'NULL' })]);
    }
  });
});
