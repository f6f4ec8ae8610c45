import { HOME_LANGUAGES, type HomeLanguage } from '../../kernel/language.js';
import { NOT_SEEN } from './not-seen.js';
import { ADVICE, HELP_GIVEN, OWN_LIFE, STYLE_RULES, type StyleAdvice, type StyleRule, WORDS } from './style-list.js';

/** Something that should not go out so. */
export interface Finding extends StyleAdvice {
  readonly rule: StyleRule | 'help_line';
  /** Where in the text it begins, and how long it is; 0 and 0 where something is missing. */
  readonly at: number;
  readonly length: number;
}

export interface SafeMessaging {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What no list can find: names of staff above all (R15). For the person who lets it out. */
  readonly notSeen: readonly string[];
}

const NO_HELP: StyleAdvice = {
  why: 'Whoever reads this may need somebody to talk to.',
  instead: 'Add a line: Samaritans, 116 123, free, any hour.',
};

const PATTERNS: Readonly<Record<HomeLanguage, readonly (readonly [StyleRule, RegExp])[]>> = {
  en: patternsOf('en'),
  // Texts in Welsh quote English ones.
  cy: HOME_LANGUAGES.flatMap(patternsOf),
};

/** R5, R15, R24: reads a text that is to become public. Never sends, changes or stops anything itself. */
export function checkSafeMessaging(text: string, language: HomeLanguage): SafeMessaging {
  // As long as it was, so that places in the text stay what they are.
  const plain = text
    .replaceAll(/['‘]/g, '’')
    .replaceAll(/[‐‑–]/g, '-')
    .replaceAll(/[\s\u00A0]/g, ' ');
  const words = PATTERNS[language].flatMap(([rule, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => ({ rule, at: match.index, length: match[0].length, ...ADVICE[rule] })),
  );
  const found: Finding[] = withoutRepeats(words.sort((one, two) => one.at - two.at || two.length - one.length));
  const missing: Finding[] = lacksHelp(plain, language) ? [{ rule: 'help_line', at: 0, length: 0, ...NO_HELP }] : [];
  return { findings: [...found, ...missing], notSeen: NOT_SEEN[language] };
}

function patternsOf(language: HomeLanguage): readonly (readonly [StyleRule, RegExp])[] {
  return STYLE_RULES.flatMap((rule) => WORDS[language][rule].map((words) => [rule, whole(words)] as const));
}

/** Between letters and digits it is another word. */
function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What lies within another finding of the same rule says nothing new. */
function withoutRepeats(sorted: readonly Finding[]): Finding[] {
  return sorted.filter(
    (each, index) =>
      !sorted
        .slice(0, index)
        .some(({ rule, at, length }) => rule === each.rule && at + length >= each.at + each.length),
  );
}

function lacksHelp(text: string, language: HomeLanguage): boolean {
  const speaks = language === 'cy' ? `${OWN_LIFE.en}|${OWN_LIFE.cy}` : OWN_LIFE.en;
  return whole(speaks).test(text) && !whole(HELP_GIVEN).test(text);
}
