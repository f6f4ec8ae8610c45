import { IntlMessageFormat, type FormatXMLElementFn } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../kernel/language.js';

/** Messages of one area in one language, in ICU MessageFormat. Apostrophes are typographic (’): a straight one escapes. */
export type Messages = Readonly<Record<string, string>>;
export type TextParams = Readonly<Record<string, string | number>>;
/** In `rich` a tag of the message (`<b>…</b>`) is a function that wraps its children. */
export type RichParams = Readonly<
  Record<string, ComponentChildren | ((children: ComponentChildren) => ComponentChildren)>
>;

export interface Catalogue<Key extends string> {
  /** The text. A missing parameter is a defect and throws. */
  (language: Language, key: Key, params?: TextParams): string;
  /** The same as markup: parameters may be elements, tags become elements. */
  rich(language: Language, key: Key, params: RichParams): ComponentChildren;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** The catalogue of one page area. The compiler refuses it while a key is missing in Welsh. */
export function defineCatalogue<const English extends Messages>(
  en: English,
  cy: Readonly<Record<keyof English & string, string>>,
): Catalogue<keyof English & string> {
  type Key = keyof English & string;
  const messages: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, cy };
  const plain = parseOnce(true);
  const tagged = parseOnce(false);
  const text = (language: Language, key: Key, params: TextParams = {}): string =>
    String(plain(language, messages[language][key]).format(params));
  const rich = (language: Language, key: Key, params: RichParams): ComponentChildren => {
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

function parseOnce(ignoreTag: boolean): (language: Language, message: string) => IntlMessageFormat {
  const parsed = new Map<string, IntlMessageFormat>();
  return (language, message) => {
    const key = `${language}\n${message}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const fresh = new IntlMessageFormat(message, LOCALES[language], undefined, { ignoreTag });
    parsed.set(key, fresh);
    return fresh;
  };
}
