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

/** For lists in the order of one key. `shape` is what a key looks like. Throws AppError `bad_cursor`. */
export function readKeyCursor(text: string | undefined, shape: RegExp): string | null {
  if (text === undefined) return null;
  const key = Buffer.from(text, 'base64url').toString('utf8');
  if (shape.test(key)) return key;
  throw invalid('bad_cursor', 'cursor', 'Give the nextCursor of the page before, or leave it out.');
}

/** What an id looks like. */
export const ID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same as `toPage` for lists in the order of one key. */
export function toKeyPage<Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => string): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? Buffer.from(keyOf(last)).toString('base64url') : null };
}

/** What a repository is asked for: one row more than the page holds tells whether there is another. */
export function idPage(query: { readonly limit: number; readonly cursor?: string | undefined }) {
  return { after: readKeyCursor(query.cursor, ID_SHAPE), limit: query.limit + 1 };
}

/** A page of things in the order of their ids, as they are shown. */
export function toIdPage<Item extends { readonly id: string }, View>(
  rows: readonly Item[],
  limit: number,
  view: (item: Item) => View,
): Page<View> {
  const { items, nextCursor } = toKeyPage(rows, limit, ({ id }) => id);
  return { items: items.map(view), nextCursor };
}
