import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { HOME_LANGUAGES, PAGE_LANGUAGES, type PageLanguage } from '../../kernel/language.js';
import { isDraft } from '../../kernel/readings.js';
import { LANGUAGE_FACTS } from './languages.js';

const WEB = path.resolve(import.meta.dirname, '..');
const AREAS = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.en.ts'))
  .map((file) => file.slice(0, -'.en.ts'.length));

/** Every translation that there is. Which there must be is said by the types of the catalogues. */
const TRANSLATIONS = AREAS.flatMap((area) =>
  PAGE_LANGUAGES.filter((language) => language !== 'en' && existsSync(path.join(WEB, `${area}.${language}.ts`))).map(
    (language) => ({ area, language }),
  ),
);

type Read = Readonly<Record<string, string>>;

async function messagesOf(area: string, language: PageLanguage): Promise<Read> {
  const module = (await import(path.join(WEB, `${area}.${language}.ts`))) as Record<string, Read>;
  return Object.assign({}, ...Object.values(module)) as Read;
}

async function pairsOf(area: string, language: PageLanguage) {
  const [en, translated] = await Promise.all([messagesOf(area, 'en'), messagesOf(area, language)]);
  return Object.entries(en).map(([key, english]) => ({ key, english, text: translated[key] ?? '' }));
}

/** Names of the parameters and tags of a message, wherever they stand in it. */
function parameters(message: string): string[] {
  const names = JSON.stringify(new IntlMessageFormat(message, 'en').getAst()).matchAll(/"type":[1-8],"value":"(\w+)"/g);
  return [...new Set([...names].map((match) => match[1] ?? ''))].sort();
}

/** What a person reads of a message: all its branches, without names of parameters, tags and branches. */
function readable(message: string): string {
  const walk = (elements: readonly Element[]): string =>
    elements
      .map((element) => {
        if (element.type === 0) return element.value;
        if (element.type === 8) return walk(element.children ?? []);
        const branches = Object.values(element.options ?? {});
        return branches.map(({ value }) => walk(value)).join(' ');
      })
      .join(' ');
  return walk(new IntlMessageFormat(message, 'en').getAst() as unknown as readonly Element[]);
}

interface Element {
  readonly type: number;
  readonly value: string;
  readonly children?: readonly Element[];
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The branches of each count in a message. */
function counts(message: string): string[][] {
  const found: string[][] = [];
  const walk = (elements: readonly Element[]): void => {
    for (const { type, options = {}, children = [] } of elements) {
      if (type === 6) found.push(Object.keys(options).filter((branch) => !branch.startsWith('=')));
      for (const { value } of Object.values(options)) walk(value);
      walk(children);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst() as unknown as readonly Element[]);
  return found;
}

/** The same in English by right: names, and words that both languages share. */
const ALLOWED_EQUALS: Readonly<Record<string, readonly string[]>> = { pl: ['region', 'title'], ro: ['confirm'] };

/** Words in Latin letters that a text in another script may hold: names, and terms of the glossary kept in English. */
const LATIN = new Set(
  [
    'Vigil Listener IPP DPP YOI START coroner procurator fiscal duty governor inquest fatal accident inquiry Crown Office',
    'JPEG PNG WebP HEIC PDF MB',
    'Families Outside Prisons and Probation Ombudsman Prisoner Independent Office for Police Conduct',
    'Information Commissioner’s ico org uk',
  ]
    .join(' ')
    .split(' '),
);

/** How much longer than the English a text may be, by the length of the English: a short one has no room to spare. */
function mostFor(english: string): number {
  if (english.length <= 12) return english.length + 20;
  if (english.length <= 40) return english.length * 1.9 + 6;
  return english.length * 1.6;
}

describe.each(TRANSLATIONS)('$area in $language', ({ area, language }) => {
  it('has each message, with the parameters and tags of the English', async () => {
    const [en, translated] = await Promise.all([messagesOf(area, 'en'), messagesOf(area, language)]);
    expect(Object.keys(translated).sort()).toEqual(Object.keys(en).sort());
    for (const { key, english, text } of await pairsOf(area, language)) {
      expect({ key, parameters: parameters(text) }).toEqual({ key, parameters: parameters(english) });
      expect({ key, tags: text.match(/<\/?\w+>/g) ?? [] }).toEqual({ key, tags: english.match(/<\/?\w+>/g) ?? [] });
    }
  });

  it('holds no straight apostrophe, which would escape what follows, and no empty text', async () => {
    for (const { key, text } of await pairsOf(area, language)) {
      expect({ key, plain: text !== '' && !text.includes("'") && text === text.normalize('NFC') }).toEqual({
        key,
        plain: true,
      });
    }
  });

  it('left nothing in English', async () => {
    const equal = (await pairsOf(area, language))
      .filter(({ english, text }) => text === english && /\p{L}{3}/u.test(readable(english)))
      .map(({ key }) => key);
    expect(equal.filter((key) => !(ALLOWED_EQUALS[language] ?? []).includes(key))).toEqual([]);
  });

  it('has a form for each kind of number', async () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGE_FACTS[language].locale).resolvedOptions();
    // “many” for millions alone, as in Portuguese, is not counted here.
    const needed = pluralCategories.filter((each) => each !== 'many' || pluralCategories.includes('few'));
    for (const { key, text } of await pairsOf(area, language)) {
      for (const branches of counts(text)) {
        // Welsh has a form for zero, three and six as well, which say the same as the rest in these texts.
        const missing = needed.filter((each) => !branches.includes(each) && language !== 'cy');
        expect({ key, missing }).toEqual({ key, missing: [] });
      }
    }
  });

  it('is not much longer than the English', async () => {
    const long = (await pairsOf(area, language)).filter(
      ({ english, text }) => readable(text).length > mostFor(readable(english)) && counts(text).length === 0,
    );
    expect(long.map(({ key, english, text }) => `${key}: ${english} → ${text}`)).toEqual([]);
  });

  it('is written in its script', async () => {
    if (LANGUAGE_FACTS[language].dir === 'ltr') return;
    for (const { key, text } of await pairsOf(area, language)) {
      const foreign = (readable(text).match(/[\p{Script=Latin}’]+/gu) ?? []).filter((word) => !LATIN.has(word));
      expect({ key, foreign }).toEqual({ key, foreign: [] });
    }
  });

  it('says in its file whether it is a draft', () => {
    const source = readFileSync(path.join(WEB, `${area}.${language}.ts`), 'utf8');
    expect(source.includes('/** Machine draft, not yet read by a speaker. */')).toBe(isDraft(language));
  });
});

describe('the translations', () => {
  it('are in Welsh for everything, and in all languages for what anybody may open', () => {
    const missing = AREAS.filter((area) => !TRANSLATIONS.some((each) => each.area === area && each.language === 'cy'));
    expect(missing).toEqual([]);
    for (const area of AREAS) {
      const languages = TRANSLATIONS.filter((each) => each.area === area).length + 1;
      expect([HOME_LANGUAGES.length, PAGE_LANGUAGES.length]).toContain(languages);
    }
  });
});
