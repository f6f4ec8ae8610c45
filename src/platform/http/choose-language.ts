import { PAGE_LANGUAGES, type PageLanguage } from '../../kernel/language.js';

const PREFIX = new RegExp(`^/(${PAGE_LANGUAGES.join('|')})(?=/|\\?|$)`);
/** Doorways without a language. */
const NOT_PAGES = /^\/(api|webhooks|assets|healthz|readyz|metrics)(\/|\?|$)/;

export interface ChosenLanguage {
  readonly language: PageLanguage | null;
  /** The address without the prefix, with its query. */
  readonly url: string;
}

/** `/cy/report?a=b` → Welsh, `/report?a=b`. Without a prefix the browser's languages decide. */
export function chooseLanguage(url: string): ChosenLanguage {
  const language = PAGE_LANGUAGES.find((each) => each === PREFIX.exec(url)?.[1]);
  if (language === undefined) return { language: null, url };
  const rest = url.slice(language.length + 1);
  const stripped = rest.startsWith('/') ? rest : `/${rest}`;
  return NOT_PAGES.test(stripped) ? { language: null, url } : { language, url: stripped };
}

/**
 * The language of a page that exists in some of them: the one in its address, else the browser's, else English. A language
 * of the address that the page does not have is not kept by its links.
 *
 * @param wanted what the browser asks for, best first; `pt-BR` is served by `pt`, before what comes after it.
 */
export function languageOfPage(
  chosen: PageLanguage | null,
  offered: readonly PageLanguage[],
  wanted: readonly string[],
): { readonly language: PageLanguage; readonly prefix: '' | `/${PageLanguage}` } {
  if (chosen !== null && offered.includes(chosen)) return { language: chosen, prefix: `/${chosen}` };
  const first = wanted.map(baseOf).find((base) => base === '*' || offered.some((each) => each === base));
  return { language: offered.find((each) => each === first) ?? 'en', prefix: '' };
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
