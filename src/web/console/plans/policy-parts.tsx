import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { counted, listWords } from '../words/time-words.js';
import type { PolicyChange } from './compare-policies.js';

/** A route as the list of routes counts it. */
export interface RouteToPolicy {
  readonly number: number;
  readonly words: string;
}

/** To what belongs to a policy. */
export function PolicyLinks({ frame, id }: { readonly frame: PageFrame; readonly id: string }) {
  return (
    <p class="meta">
      <a href={localHref(frame, `/console/policies/${id}/versions`)}>Earlier versions</a>
    </p>
  );
}

interface UsedByProps {
  readonly routes: readonly RouteToPolicy[];
  readonly olderRuns: number;
  /** In a list the numbers are enough. */
  readonly short?: boolean;
}

/** What leads to it, and what still follows an earlier version of it. */
export function UsedBy({ routes, olderRuns, short = false }: UsedByProps) {
  const numbers = listWords(routes.map(({ number }) => String(number)));
  const named = routes.map(({ number, words }) => `route ${String(number)}, ${words}`).join('; ');
  const used = short ? `Used by route${routes.length === 1 ? '' : 's'} ${numbers}.` : `Used by ${named}.`;
  return (
    <p class="small">
      {routes.length === 0 ? 'No route leads to it: it is never used.' : used}
      {olderRuns > 0 && ` ${olderWords(olderRuns)}`}
    </p>
  );
}

function olderWords(runs: number): string {
  return runs === 1
    ? '1 plan at work now keeps an earlier version.'
    : `${counted(runs, 'plan')} at work now keep an earlier version.`;
}

/** What is different, old and new side by side. */
interface ChangesProps {
  readonly changes: readonly PolicyChange[];
  /** What the two sides are called. */
  readonly sides?: readonly [was: string, is: string];
}

export function Changes({ changes, sides: [before, after] = ['Was', 'Is to be'] }: ChangesProps) {
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ what, was, is }) => (
          <tr key={`${what} ${was ?? ''}`}>
            <th scope="row">{what}</th>
            <td data-label={before}>{was}</td>
            <td data-label={after}>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
