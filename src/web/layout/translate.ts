import { IntlMessageFormat, type FormatXMLElementFn } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import type { HomeLanguage, PageLanguage } from '../../kernel/language.js';
import { LANGUAGE_FACTS } from './languages.js';

/** Messages of one area in one language, in ICU MessageFormat. Apostrophes are typographic (’): a straight one escapes. */
export type Messages = Readonly<Record<string, string>>;
/** The same messages in another language: a key that is missing or too many is an error of types. */
export type Translated<English extends Messages> = Readonly<Record<keyof English & string, string>>;
export type TextParams = Readonly<Record<string, string | number>>;
/** In `rich` a tag of the message (`<b>…</b>`) is a function that wraps its children. */
export type RichParams = Readonly<
  Record<string, ComponentChildren | ((children: ComponentChildren) => ComponentChildren)>
>;

export interface Catalogue<Key extends string, Languages extends PageLanguage> {
  /** The text. A missing parameter is a defect and throws. */
  (language: Languages, key: Key, params?: TextParams): string;
  /** The same as markup: parameters may be elements, tags become elements. */
  rich(language: Languages, key: Key, params: RichParams): ComponentChildren;
}

/** The catalogue of an area for those who work here, in English and Welsh. */
export function defineCatalogue<const English extends Messages>(
  en: English,
  cy: Translated<English>,
): Catalogue<keyof English & string, HomeLanguage> {
  return catalogueOf<keyof English & string, HomeLanguage>({ en, cy });
}

/** The catalogue of an area of the public pages, in all their languages. There is no falling back to English. */
export function definePublicCatalogue<const English extends Messages>(
  messages: { readonly en: English } & Readonly<Record<Exclude<PageLanguage, 'en'>, Translated<English>>>,
): Catalogue<keyof English & string, PageLanguage> {
  return catalogueOf<keyof English & string, PageLanguage>(messages);
}

function catalogueOf<Key extends string, Languages extends PageLanguage>(
  messages: Readonly<Record<Languages, Readonly<Record<Key, string>>>>,
): Catalogue<Key, Languages> {
  const plain = parseOnce(true);
  const tagged = parseOnce(false);
  const text = (language: Languages, key: Key, params: TextParams = {}): string =>
    String(plain(language, messages[language][key]).format(params));
  const rich = (language: Languages, key: Key, params: RichParams): ComponentChildren => {
    const wrapped: Record<string, ComponentChildren | FormatXMLElementFn<ComponentChildren>> = {};
    for (const [name, value] of Object.entries(params)) {
      wrapped[name] = typeof value === 'function' ? (children) => (value as Wrap)(children) : value;
    }
    return tagged(language, messages[language][key]).format<ComponentChildren>(
      wrapped as Record<string, string | FormatXMLElementFn<ComponentChildren>>,
    );
  };
  return Object.assign(text, { rich });
}

type Wrap = (children: ComponentChildren) => ComponentChildren;

function parseOnce(ignoreTag: boolean): (language: PageLanguage, message: string) => IntlMessageFormat {
  const parsed = new Map<string, IntlMessageFormat>();
  return (language, message) => {
    const key = `${language}\n${message}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const fresh = new IntlMessageFormat(message, LANGUAGE_FACTS[language].locale, undefined, { ignoreTag });
    parsed.set(key, fresh);
    return fresh;
  };
}
