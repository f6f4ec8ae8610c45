import type { GroupId, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { IdPage } from './responders.repository.js';

export interface GroupRecord {
  readonly id: GroupId;
  readonly name: string;
  readonly regionCode: string;
  readonly memberIds: readonly ResponderId[];
  readonly createdAt: Date;
}

export interface GroupFields {
  readonly name: string;
  readonly regionCode: string;
}

/** Groups of people. Throws only when the database does, but for `insert` and `change`. */
export abstract class Groups {
  /** `regionCodes` absent: of all regions. */
  abstract list(tx: Tx, regionCodes: readonly string[] | undefined, page: IdPage): Promise<readonly GroupRecord[]>;
  abstract byId(tx: Tx, id: string): Promise<GroupRecord | null>;
  /** The same under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<GroupRecord | null>;
  /** Of those that exist: where they are. */
  abstract regionsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Throws AppError `group_exists` when the name is taken; the transaction is then lost. */
  abstract insert(tx: Tx, fields: GroupFields): Promise<GroupId>;
  /** Throws AppError `group_exists` likewise. */
  abstract change(tx: Tx, id: GroupId, fields: GroupFields): Promise<void>;
  abstract setMembers(tx: Tx, id: GroupId, memberIds: readonly string[]): Promise<void>;
  abstract remove(tx: Tx, id: GroupId): Promise<void>;
}
