import type { KnownPerson } from '../records/names.repository.js';
import type { NameOf } from '../words/entry-data.js';

/**
 * The same names, but for people: “Coordinator 1”, “Responder 2”, numbered as they come, the same for the same person.
 * What is not a person (a policy, a region) keeps its name.
 */
export function withoutNames(people: ReadonlyMap<string, KnownPerson>, nameOf: NameOf): NameOf {
  const given = new Map<string, string>();
  const last = { Coordinator: 0, Responder: 0 };
  return (id) => {
    const person = people.get(id);
    if (person === undefined) return nameOf(id);
    const known = given.get(id);
    if (known !== undefined) return known;
    const kind = person === 'responder' ? 'Responder' : 'Coordinator';
    last[kind] += 1;
    const name = `${kind} ${String(last[kind])}`;
    given.set(id, name);
    return name;
  };
}
