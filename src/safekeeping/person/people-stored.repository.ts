import type { ResponderId, UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { PersonTable } from './person-map.js';

/** Somebody, by all that leads to them. */
export interface StoredPerson {
  readonly responderId: ResponderId | null;
  readonly userId: UserId | null;
  readonly regionCode: string | null;
  readonly isLeft: boolean;
  /** E-mail addresses and numbers. */
  readonly addresses: readonly string[];
}

export type StoredRow = Readonly<Record<string, unknown>>;

/** What is stored about people who help, table by table. Throws when the database does, or AppError `sealed_unreadable`. */
export abstract class PeopleStored {
  /** Under lock; null: nobody has ever had this id. */
  abstract byResponder(tx: Tx, id: string): Promise<StoredPerson | null>;
  /** Everybody in the list or with an account to whom this address belongs, or belonged when it was last written down. */
  abstract byAddress(tx: Tx, address: string): Promise<readonly StoredPerson[]>;
  /** Opened, by the names in the API. */
  abstract rows(tx: Tx, table: PersonTable, person: StoredPerson): Promise<readonly StoredRow[]>;
  /** Forgets them in this table. @returns how many rows were deleted or changed. */
  abstract erase(tx: Tx, table: PersonTable, person: StoredPerson): Promise<number>;
  /** References of incidents on hold to which they wrote something that is still there. */
  abstract heldWords(tx: Tx, person: StoredPerson): Promise<readonly string[]>;
}
