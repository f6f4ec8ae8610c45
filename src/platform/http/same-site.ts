/** What a browser tells of where a request comes from. */
export interface Provenance {
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
}

/**
 * Whether a form post came from our own page. Sec-Fetch-Site decides where it is sent. `Origin: null` is what a browser
 * sends for our own forms, because our pages ask for no referrer (Fetch, "append a request Origin header"; read
 * November 2026); old browsers and tools send neither.
 */
export function isOwnForm(from: Provenance, ownOrigins: readonly string[]): boolean {
  if (from.secFetchSite !== undefined) return from.secFetchSite === 'same-origin' || from.secFetchSite === 'none';
  return from.origin === undefined || from.origin === 'null' || ownOrigins.includes(from.origin);
}
