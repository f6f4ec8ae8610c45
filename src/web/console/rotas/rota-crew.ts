import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { PageablePerson } from '../../../directory/person.js';

/** Who is on a rota, as one reader may know them. */
export interface Crew {
  /** The reader's own record in the list of people, or null. */
  readonly own: string | null;
  /** Whoever may read the list of people reads names; anybody else finds themselves, and colleagues by no name, as in the API. */
  readonly nameOf: (id: string) => string;
}

export function crewOf(
  people: readonly Pick<PageablePerson, 'id' | 'name'>[],
  caller: Principal,
  own: string | null,
): Crew {
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]));
  if (may(caller, 'responder.read')) return { own, nameOf: (id) => names.get(id) ?? 'somebody who is gone' };
  return { own, nameOf: (id) => (id === own ? 'You' : 'A colleague') };
}
