import type { ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { PageablePerson } from './person.js';
import type { PagedUser } from './paged-coordinators.js';

/** People whom nothing tells apart for the question whether they are asked: it is answered for all of them at once. */
export interface AlikePeople extends Pick<
  PageablePerson,
  'regionCode' | 'status' | 'roles' | 'rules' | 'quietHours' | 'maxAlertsPerWeek' | 'methods'
> {
  readonly ids: readonly ResponderId[];
}

/** The whole network, read at once: for questions about all regions. Throws only when the database does. */
export abstract class Crowd {
  /** Everybody who has neither paused nor left and is not away at that moment, with the contacts that can be used. */
  abstract thereAt(tx: Tx, at: Date): Promise<readonly AlikePeople[]>;
  /** Whoever is in these groups, by group; a group that is gone or empty is left out. */
  abstract members(tx: Tx, groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** For `pagedCoordinators`. */
  abstract pagedUsers(tx: Tx): Promise<readonly PagedUser[]>;
}
