/** Who made a change, as the log names it. Ids only, never a name or an address. */
export type Actor =
  | { readonly type: 'system' }
  | { readonly type: 'reporter' }
  /** Somebody who offers to join. */
  | { readonly type: 'newcomer' }
  | { readonly type: 'provider'; readonly name: string }
  | { readonly type: 'user'; readonly id: string }
  | { readonly type: 'key'; readonly id: string }
  | { readonly type: 'responder'; readonly id: string }
  | { readonly type: 'operator' };

export const SYSTEM: Actor = { type: 'system' };

/** `system`, `user:0197…`, `provider:twilio`. */
export function actorText(actor: Actor): string {
  switch (actor.type) {
    case 'system':
    case 'reporter':
    case 'newcomer':
    case 'operator':
      return actor.type;
    case 'provider':
      return `provider:${actor.name}`;
    case 'user':
    case 'key':
    case 'responder':
      return `${actor.type}:${actor.id}`;
  }
}
