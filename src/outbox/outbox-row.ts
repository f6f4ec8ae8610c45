/** A row as it was committed. */
export interface OutboxRow {
  readonly id: bigint;
  readonly key: string;
  readonly fact: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly priority: number;
  readonly dueAt: Date;
  readonly createdAt: Date;
}

export interface CommittedRow extends OutboxRow {
  /** False: the row was there before and got another due time, so its job may have to move. */
  readonly fresh: boolean;
}

/** A row, or an intent whatever its row. */
export interface RowName {
  readonly key: string;
  /** Null: whichever row has the key. */
  readonly id: bigint | null;
}

const KEY = /^(?=.*[A-Za-z])[\w-]{1,200}$/;
const JOB_KEY = /^([\w-]+)\.(\d+)$/;

/** Throws when the key could not be a job's id: a defect of whoever made it. */
export function checkKey(key: string): void {
  if (!KEY.test(key)) throw new Error('An outbox key has letters, digits, - and _, and at least one letter');
}

/**
 * The id of the row's job. The row's own id is part of it, so that an intent which is added again, while the job of the
 * row before is still under way or lies in the queue as a leftover, gets a job of its own.
 */
export function jobKeyOf(row: Pick<OutboxRow, 'key' | 'id'>): string {
  return `${row.key}.${String(row.id)}`;
}

/** Reads a key as `add` takes it, or as a handler gets it. */
export function readRowName(text: string): RowName {
  const [, key, id] = JOB_KEY.exec(text) ?? [];
  return key === undefined || id === undefined ? { key: text, id: null } : { key, id: BigInt(id) };
}
