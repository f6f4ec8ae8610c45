import type { NameOf } from './entry-data.js';

const KINDS: Readonly<Record<string, string>> = {
  system: 'Vigil',
  reporter: 'the reporter',
  newcomer: 'whoever offers to join',
  operator: 'the operator',
  provider: 'the provider',
};

/** Who did it, for people: `user:0197…` is a name, `system` is Vigil itself. */
export function actorWords(actor: string, nameOf: NameOf): string {
  const [kind = '', id = ''] = actor.split(':', 2);
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : (nameOf(id) ?? 'somebody who is no longer here');
}

/** The id in an actor that has a name elsewhere, or null. */
export function actorId(actor: string): string | null {
  const [kind = '', id = ''] = actor.split(':', 2);
  return Object.hasOwn(KINDS, kind) || id === '' ? null : id;
}
