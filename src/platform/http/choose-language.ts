import { LANGUAGES, type Language } from '../../kernel/language.js';

const PREFIX = new RegExp(`^/(${LANGUAGES.join('|')})(?=/|\\?|$)`);
/** Doorways without a language. */
const NOT_PAGES = /^\/(api|webhooks|assets|healthz|readyz|metrics)(\/|\?|$)/;

export interface ChosenLanguage {
  readonly language: Language | null;
  readonly prefix: '' | `/${Language}`;
  /** The address without the prefix, with its query. */
  readonly url: string;
}

/** `/cy/report?a=b` → Welsh, `/report?a=b`. Without a prefix the browser's languages decide. */
export function chooseLanguage(url: string): ChosenLanguage {
  const language = LANGUAGES.find((each) => each === PREFIX.exec(url)?.[1]);
  if (language === undefined) return { language: null, prefix: '', url };
  const rest = url.slice(language.length + 1);
  const stripped = rest.startsWith('/') ? rest : `/${rest}`;
  return NOT_PAGES.test(stripped)
    ? { language: null, prefix: '', url }
    : { language, prefix: `/${language}`, url: stripped };
}
