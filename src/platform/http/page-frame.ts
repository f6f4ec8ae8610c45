import type { UnsetProvider } from '../../config/unset-providers.js';
import type { Language } from '../../kernel/language.js';

/** What every page gets from the request it answers. A controller takes it with `@Frame()`. */
export interface PageFrame {
  readonly language: Language;
  /** What the address began with (`/cy/report` → `/cy`); links keep it, so that a chosen language stays chosen. */
  readonly prefix: '' | `/${Language}`;
  /** The path without prefix and query: `/report`. */
  readonly path: string;
  /** Where "Leave this site" goes. */
  readonly exitUrl: string;
  /** Shown for those who would rather ring. */
  readonly dutyPhone: string | null;
  /** Said in red on every page of the console. */
  readonly unset: readonly UnsetProvider[];
  /** Who signed in; null for everybody else. */
  readonly person: { readonly name: string; readonly role: string } | null;
  /** Goes into every form that posts (`<FormToken frame={frame} />`); bound to the session where there is one. */
  readonly formToken: string;
  /** Named on error pages, so that an operator finds the log line. */
  readonly requestId: string;
}

/** A link inside the site, in the language of the page: `localHref(frame, '/report')` → `/cy/report`. */
export function localHref(frame: Pick<PageFrame, 'prefix'>, path: `/${string}`): `/${string}` {
  return path === '/' && frame.prefix !== '' ? frame.prefix : `${frame.prefix}${path}`;
}
