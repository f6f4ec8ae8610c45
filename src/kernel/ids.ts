declare const brand: unique symbol;

/** An id that cannot be mixed up with another kind of id. UUID (version 7) text unless said otherwise. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type IncidentId = Id<'incident'>;
export type ResponderId = Id<'responder'>;
export type ContactMethodId = Id<'contact-method'>;
export type GroupId = Id<'group'>;
export type RotaId = Id<'rota'>;
export type PolicyId = Id<'policy'>;
export type RouteId = Id<'route'>;
export type RunId = Id<'run'>;
export type AlertId = Id<'alert'>;
export type MessageId = Id<'message'>;
export type UserId = Id<'user'>;

/**
 * The person behind a call, for rules that need two different ones: a user id, or the id of an API key that belongs to
 * no user (such a key is its own person).
 */
export type PersonId = Id<'person'>;

/** Where new ids come from; a test may hand in a predictable one. */
export abstract class IdSource {
  /** A new time-ordered UUID (version 7). */
  abstract next<Kind extends string>(): Id<Kind>;
}
