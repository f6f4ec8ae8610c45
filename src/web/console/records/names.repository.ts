import type { NameOf } from '../words/entry-data.js';

/** Somebody who signs in, or a key that acts for them; or somebody who can be paged. */
export type KnownPerson = 'user' | 'responder';

/**
 * The names that belong to ids of the log: people who sign in, keys, responders, policies, rotas, groups, the references
 * of incidents, places and regions. Throws only when the database does.
 */
export abstract class Names {
  abstract of(ids: Iterable<string>): Promise<NameOf>;
  /** Those of the ids that belong to people. */
  abstract people(ids: Iterable<string>): Promise<ReadonlyMap<string, KnownPerson>>;
}
