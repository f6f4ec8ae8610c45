import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv, readTable } from './read-csv.js';

const cells = (text: string) => readCsv(text).map((record) => record.cells);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('a CSV file', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line end at the end', 'a\n', [['a']]],
    ['CRLF and CR', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['a byte order mark', '\uFEFFa', [['a']]],
    ['lines with nothing on them', 'a\n\n\r\nb', [['a'], ['b']]],
    ['commas in quotes', '"a,b",c', [['a,b', 'c']]],
    ['doubled quotes', '"say ""hi"""', [['say "hi"']]],
    ['line ends in quotes', '"a\nb",c', [['a\nb', 'c']]],
    ['empty cells', ',a,,', [['', 'a', '', '']]],
    ['an empty quoted cell alone', '""', [['']]],
    ['a quote that is never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['a quote within a plain cell', 'a"b,c', [['a"b', 'c']]],
    ['nothing', '', []],
  ])('holds %s', (_, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('gives back every table that was written with quotes', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        expect(cells(rows.map((row) => row.map(quoted).join(',')).join(end))).toEqual(rows);
      }),
    );
  });

  it('reads anything at all to its end', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '\uFEFF') });
    fc.assert(
      fc.property(text, (source) => {
        const lines = readCsv(source).map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
    );
  });

  it('says on which line a record begins', () => {
    expect(readCsv('a\n"b\r\nb"\n\nc').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'name,roles\nAnn,local;legal'],
    ['tabs, as they are copied from a spreadsheet', 'name\troles\nAnn\tlocal;legal'],
    ['semicolons, as it saves them in other countries', '\uFEFFname;roles\r\nAnn;"local;legal"'],
  ])('may stand between %s', (_, text) => {
    const [row] = readTable(text, ['name', 'roles']).rows;
    expect([row?.cell('name'), row?.cell('roles')]).toEqual(['Ann', 'local;legal']);
  });

  it('is read by the names of its columns, in any order', () => {
    const { rows, missing } = readTable(' Name ,email\n Ann , a@b.org \nBob', ['name', 'email', 'phone']);
    expect(missing).toEqual(['phone']);
    expect(rows.map(({ line, cell }) => [line, cell('name'), cell('email'), cell('phone')])).toEqual([
      [2, 'Ann', 'a@b.org', ''],
      [3, 'Bob', '', ''],
    ]);
  });
});
