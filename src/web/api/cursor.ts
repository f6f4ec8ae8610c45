import { invalid } from '../../kernel/app-error.js';

/** Where the next page begins: after this row. Opaque to callers. */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.at.toISOString()} ${cursor.id}`).toString('base64url');
}

const SHAPE = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36})$/;

/** Throws AppError `bad_cursor`. */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  const [, at = '', id = ''] = SHAPE.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  const instant = new Date(at);
  if (id === '' || Number.isNaN(instant.getTime())) {
    throw invalid('bad_cursor', 'cursor', 'Give the nextCursor of the page before, or leave it out.');
  }
  return { at: instant, id };
}

/** One row more than the page tells whether there is another. */
export function toPage<Item>(rows: readonly Item[], limit: number, cursorOf: (item: Item) => Cursor): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null };
}
