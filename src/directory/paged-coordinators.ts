/** Somebody who signs in as a coordinator or administrator, and can be paged. */
export interface PagedUser {
  readonly role: string;
  /** Empty: all. */
  readonly regionCodes: readonly string[];
  readonly responderId: string;
}

/** The responders who are paged as coordinators of a region; where it has none, the administrators: somebody always looks. */
export function pagedCoordinators(users: readonly PagedUser[], regionCode: string | null): readonly string[] {
  const here = users.filter(
    ({ role, regionCodes }) =>
      role === 'coordinator' && (regionCodes.length === 0 || (regionCode !== null && regionCodes.includes(regionCode))),
  );
  const chosen = here.length > 0 ? here : users.filter(({ role }) => role === 'admin');
  return chosen.map(({ responderId }) => responderId);
}
