import type { UnsetProvider } from '../../config/unset-providers.js';
import { asHomeLanguage, type HomeLanguage, type PageLanguage } from '../../kernel/language.js';

/** Something that everybody who works with the system must know now. */
export interface PageNotice {
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Since when, who did it or knows, and what to do. */
  readonly text: string;
  /** The one press that ends it; null where there is none. */
  readonly end: { readonly action: `/${string}`; readonly button: string } | null;
}

/** A line that somebody can ring, as pages show it; what the words mean is for the pages. */
export interface PageHelpLine {
  readonly name: string;
  readonly number: string;
  readonly about: { readonly key: string } | { readonly words: Readonly<Record<string, string | undefined>> };
  readonly countries: readonly string[];
  readonly everyPage: boolean;
  readonly source: string;
  /** Local day. */
  readonly checkedOn: string | null;
}

/** What every page gets from the request it answers. A controller takes it with `@Frame()`. */
export interface PageFrame<Languages extends PageLanguage = HomeLanguage> {
  readonly language: Languages;
  /** What the address began with (`/cy/report` → `/cy`); links keep it, so that a chosen language stays chosen. */
  readonly prefix: '' | `/${Languages}`;
  /** The path without prefix and query: `/report`. */
  readonly path: string;
  /** Where "Leave this site" goes. */
  readonly exitUrl: string;
  /** Shown for those who would rather ring. */
  readonly dutyPhone: string | null;
  /** Lines to ring; absent: those that come with the program. */
  readonly helpLines?: readonly PageHelpLine[] | undefined;
  /** Said in red on every page of the console. */
  readonly unset: readonly UnsetProvider[];
  /** Said in red too, while it holds: what somebody stopped, what the machine cannot put right. */
  readonly notices?: readonly PageNotice[];
  /** Who signed in; null for everybody else. */
  readonly person: { readonly name: string; readonly role: string } | null;
  /** Goes into every form that posts (`<FormToken frame={frame} />`); bound to the session where there is one. */
  readonly formToken: string;
  /** Named on error pages, so that an operator finds the log line. */
  readonly requestId: string;
}

/** Of a page that exists in every language of the public side; `WebPages.languagesOf` says which do. */
export type PublicFrame = PageFrame<PageLanguage>;

/** For what exists in the languages of the land alone. */
export function inWorkLanguage(frame: PublicFrame): PageFrame {
  const language = asHomeLanguage(frame.language);
  return { ...frame, language, prefix: frame.prefix === `/${language}` ? `/${language}` : '' };
}

/** A link inside the site, in the language of the page: `localHref(frame, '/report')` → `/cy/report`. */
export function localHref(frame: Pick<PublicFrame, 'prefix'>, path: `/${string}`): `/${string}` {
  return path === '/' && frame.prefix !== '' ? frame.prefix : `${frame.prefix}${path}`;
}
