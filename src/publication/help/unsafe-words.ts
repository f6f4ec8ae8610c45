import { asHomeLanguage } from '../../kernel/language.js';
import { checkSafeMessaging, type Finding } from '../safe-messaging/check-safe-messaging.js';
import type { HelpLine } from './help-line.js';

/** Words of a line that should not stand on a public page (R5, R24), and where they are. */
export interface UnsafeWords {
  /** `name`, `about.words.en` */
  readonly field: string;
  readonly word: string;
  readonly why: string;
  readonly instead: string;
}

/**
 * The first of them; null: none. In each language the English words are looked for too, since texts quote them. A line may say
 * that it is about suicide: it is itself the help that other texts have to name.
 */
export function unsafeWordsOf({ name, about }: Pick<HelpLine, 'name' | 'about'>): UnsafeWords | null {
  const own = 'words' in about ? Object.entries(about.words) : [];
  const texts = [['name', name, 'en'], ...own.map(([language, text]) => [`about.words.${language}`, text, language])];
  for (const [field = '', text = '', language] of texts) {
    const spoken = asHomeLanguage(language);
    const found = checkSafeMessaging(text, spoken).findings.find(isInText);
    if (found === undefined) continue;
    const { at, length, why, instead } = found;
    return { field, word: text.slice(at, at + length), why, instead };
  }
  return null;
}

function isInText({ rule }: Finding): boolean {
  return rule !== 'help_line';
}
