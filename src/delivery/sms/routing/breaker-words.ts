import type { OpenBreaker } from './breaker.js';

/** Which providers take no texts, and what that means; null: all of them do. */
export function breakerWords(providers: readonly string[], breakers: ReadonlyMap<string, OpenBreaker>): string | null {
  const open = providers.filter((provider) => breakers.has(provider));
  if (open.length === 0) return null;
  const said = open.map((provider) => `${provider} (${breakers.get(provider)?.code ?? ''})`).join(' and ');
  const rest = providers.filter((provider) => !breakers.has(provider));
  const then = rest.length === 0 ? 'each person’s next channel goes' : `they go by ${rest.join(' and ')}`;
  return `texts are not taken by ${said}; ${then}`;
}
