/** One record, with the line of the file on which it begins (from 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that was not taken. */
export interface RowProblem {
  readonly line: number;
  readonly reason: string;
}

/** A table whose first record names the columns. */
export interface CsvRow {
  readonly line: number;
  /** Trimmed; empty where the record is too short. */
  readonly cell: (column: string) => string;
}

type Separator = ',' | ';' | '\t';

/**
 * Records of a CSV file as RFC 4180 writes them: quoted cells may hold commas, line ends and doubled quotes. Lines may
 * end in LF, CRLF or CR; a byte order mark, and lines with nothing on them, are passed over. A quote that is never
 * closed ends with the file.
 */
export function readCsv(text: string, separator: Separator = ','): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  const source = withoutMark(text);
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const record = readRecord({ source, separator }, at, line);
    if (record.cells.length > 1 || record.cells[0] !== '' || record.quoted) records.push({ line, cells: record.cells });
    at = record.end;
    line = record.line;
  }
  return records;
}

/** What cells stand between: tabs as they come out of a spreadsheet, or semicolons as it saves them in other countries. */
function separatorOf(text: string): Separator {
  const [head = ''] = withoutMark(text)
    .trimStart()
    .split(/[\r\n]/, 1);
  if (head.includes('\t')) return '\t';
  return head.includes(';') && !head.includes(',') ? ';' : ',';
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

interface Source {
  readonly source: string;
  readonly separator: Separator;
}

interface Reading {
  readonly cells: readonly string[];
  readonly quoted: boolean;
  readonly end: number;
  readonly line: number;
}

function readRecord(text: Source, start: number, firstLine: number): Reading {
  const { source, separator } = text;
  const cells: string[] = [];
  let quoted = false;
  let at = start;
  let line = firstLine;
  for (;;) {
    const isQuoted = source[at] === '"';
    const cell = isQuoted ? readQuoted(text, at + 1) : readPlain(text, at);
    quoted ||= isQuoted;
    if (isQuoted) line += lineEnds(cell.text);
    cells.push(cell.text);
    at = cell.end;
    if (source[at] === separator) at += 1;
    else return { cells, quoted, end: at + (source.startsWith('\r\n', at) ? 2 : 1), line: line + 1 };
  }
}

function readPlain({ source, separator }: Source, start: number): { text: string; end: number } {
  const ends = [separator, '\r', '\n'];
  let end = start;
  while (end < source.length && !ends.includes(source.charAt(end))) end += 1;
  return { text: source.slice(start, end), end };
}

function readQuoted({ source, separator }: Source, start: number): { text: string; end: number } {
  let text = '';
  let at = start;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote === -1) return { text: text + source.slice(at), end: source.length };
    text += source.slice(at, quote);
    if (source[quote + 1] !== '"') {
      const rest = readPlain({ source, separator }, quote + 1);
      return { text: text + rest.text, end: rest.end };
    }
    text += '"';
    at = quote + 2;
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Rows by the names of their columns, whatever the order and whatever stands between cells. `missing` are columns that must be there and are not. */
export function readTable(
  text: string,
  required: readonly string[],
): { readonly rows: readonly CsvRow[]; readonly missing: readonly string[] } {
  const [head, ...records] = readCsv(text, separatorOf(text));
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const rows = records.map(({ line, cells }): CsvRow => {
    return { line, cell: (column) => cells[names.indexOf(column)]?.trim() ?? '' };
  });
  return { rows, missing: required.filter((column) => !names.includes(column)) };
}
