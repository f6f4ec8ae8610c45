import type { NameOf } from '../words/entry-data.js';

/**
 * The names that belong to ids of the log: people who sign in, keys, responders, policies, rotas, groups, the references
 * of incidents, places and regions. Throws only when the database does.
 */
export abstract class Names {
  abstract of(ids: Iterable<string>): Promise<NameOf>;
}
