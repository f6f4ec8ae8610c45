import type { JournalValue } from '../../../journal/journal.js';

/** Gives the name of a person, place, policy or incident for the id that the log holds; null when it is not known. */
export type NameOf = (id: string) => string | null;

/** What an entry of the log holds, read without trust in its shape: old entries keep the shape of their day. */
export interface EntryData {
  /** First of the keys that holds text or a number. */
  text(...keys: readonly string[]): string | null;
  /** The same, as the name that belongs to the id. */
  name(...keys: readonly string[]): string | null;
  number(...keys: readonly string[]): number | null;
  list(key: string): readonly string[];
}

export function entryData(data: Readonly<Record<string, JournalValue>>, nameOf: NameOf): EntryData {
  const text = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const value = data[key];
      if (typeof value === 'string' && value !== '') return value;
      if (typeof value === 'number') return String(value);
    }
    return null;
  };
  return {
    text,
    name: (...keys) => {
      const id = text(...keys);
      return id === null ? null : nameOf(id);
    },
    number: (...keys) => {
      const value = Number(text(...keys) ?? Number.NaN);
      return Number.isFinite(value) ? value : null;
    },
    list: (key) => {
      const value = data[key];
      return Array.isArray(value) ? value.map(String) : [];
    },
  };
}

/** What happened, short; and what is worth knowing about it, or null. */
export interface Sentence {
  readonly what: string;
  readonly more: string | null;
}

export type Sentences<Kind extends string> = Readonly<Record<Kind, (entry: EntryData) => Sentence>>;

/** `said('Released', 'To the region')`; the second part may be missing. */
export function said(what: string, more: string | null = null): Sentence {
  return { what, more };
}

/** `Coming, Joyce A.`; only the first part while the name is not known. */
export function withName(what: string, name: string | null): string {
  return name === null ? what : `${what}, ${name}`;
}
