/** How long something is kept; the words and numbers are in `kept-for.ts`. */
export type KeptFor =
  | 'report_text'
  | 'incident_notes'
  | 'texts'
  | 'incident_record'
  | 'log'
  | 'people'
  | 'duty'
  | 'account'
  | 'sessions'
  | 'codes'
  | 'answers'
  | 'deliveries'
  | 'networks'
  | 'drafts'
  | 'offers'
  | 'settings'
  | 'work';

/** Who can read it through the program. Whoever runs the server and has the secret can read everything. */
export type Readers = 'public' | 'coordinators' | 'admins' | 'nobody';

/** What a keyed hash is made of, and so what becomes of it when the secret is changed. */
export type KeyedHash =
  /** Of a sealed column of the same row: it is computed anew. */
  | { readonly of: string; readonly purpose: string; readonly folded?: 'place' }
  /** Of something that only its owner has: the key is kept, sealed under the next secret. */
  | { readonly keyKept: string }
  /** Asked for no longer than a day. */
  | { readonly forADay: true };

export interface Column {
  readonly stored: 'clear' | 'sealed' | 'keyed_hash' | 'hash';
  /** About somebody who can be found out by it, alone or with others of the row. */
  readonly personal: boolean;
  /** Sealed: the field as it is bound into the seal, fixed for all time. */
  readonly seal?: string;
  readonly hash?: KeyedHash;
  /** Where it differs from the table. */
  readonly kept?: KeptFor;
}

/** The way from a row to the incident it belongs to. */
export type ToIncident = 'id' | 'incident_id' | 'report_id' | 'alert_id' | 'message_id';

/** From when the time counts that something is kept. */
export type Since =
  /** Its incident is over, and whatever that was merged into; where the row was written later, by `written`, from then. */
  | { readonly from: 'incident'; readonly by: ToIncident; readonly written: string }
  /** A moment of the row, of several the earliest. The row may belong to an incident that is on hold. */
  | { readonly from: 'row'; readonly at: readonly string[]; readonly by?: ToIncident }
  /** Its responder has left. */
  | { readonly from: 'person'; readonly by: 'id' | 'responder_id' };

/** How what is kept for a number of days goes when they are over: by the daily retention, or by a job of its own. */
export type Ends =
  | (Since & {
      /** `emptied`: what is sealed and kept for the days, with its keyed hashes. */
      readonly over: 'deleted' | 'emptied';
      /** Emptied too: what stands in clear, and as what. */
      readonly and?: Readonly<Record<string, 'NULL' | 'false' | `'{}'`>>;
      /** `emptied_at` and `emptied_why` of the row say so. */
      readonly marked?: true;
    })
  /** A foreign key deletes it with its row of this table. */
  | { readonly with: string }
  /** File of the job, below src/. */
  | { readonly job: string };

/** What is known of one table: for rotation, backup, retention, and for people who ask what is stored. */
export interface TableFacts {
  /** As the database names it. */
  readonly table: string;
  /** Whom or what a row is about. */
  readonly about: string;
  /** The column that sealed values of a row are bound to, and by which rows are gone through. */
  readonly key: string;
  readonly read: Readers;
  readonly kept: KeptFor;
  /** How it goes. */
  readonly erased: string;
  /** What sees to it, for what is kept for a number of days. */
  readonly ends?: Ends;
  /** False: what the system makes anew, or what nobody should carry on with. */
  readonly inBackup: boolean;
  /** A row is some ten kilobytes: fewer of them are read at once. */
  readonly wide?: true;
  readonly columns: Readonly<Record<string, Column>>;
}

type Columns = Record<string, Column>;

/** Names apart by blanks: ids, states, times. */
export function plain(names: string): Columns {
  return named(names, { stored: 'clear', personal: false });
}

/** Names apart by blanks: what stands in clear and says something of a person. */
export function personal(names: string): Columns {
  return named(names, { stored: 'clear', personal: true });
}

export function sealed(seal: string, more: Pick<Column, 'kept'> = {}): Column {
  return { stored: 'sealed', personal: true, seal, ...more };
}

/** Bytes under a key that is sealed in another row: when the secret changes, that one is sealed anew, and these stay. */
export const sealedBelow: Column = { stored: 'sealed', personal: true };

export function keyedHash(hash: KeyedHash, more: Pick<Column, 'kept'> = {}): Column {
  return { stored: 'keyed_hash', personal: true, hash, ...more };
}

/** Of random bits that nobody can guess, or of a password. */
export const hashed: Column = { stored: 'hash', personal: false };

function named(names: string, column: Column): Columns {
  return Object.fromEntries(names.split(' ').map((name) => [name, column]));
}
