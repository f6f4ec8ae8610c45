import type { Language } from '../../kernel/language.js';
import { segments, septets } from '../sms/gsm7.js';
import { SMS_SEGMENTS } from '../sms/sms-texts.js';
import { bannedWordsIn } from './banned-words.js';
import type { TextExample } from './text-examples.js';

/** What must not be so in anything that leaves. */
export type TextFault =
  | { readonly fault: 'too_long'; readonly segments: number; readonly allowed: number }
  /** A character outside the cheap alphabet makes the whole text a dearer one. */
  | { readonly fault: 'dear_alphabet' }
  /** Whoever presses or scans a link changes nothing by that: it opens a page. */
  | { readonly fault: 'acting_link' }
  | { readonly fault: 'no_name' }
  | { readonly fault: 'banned_word'; readonly words: readonly string[] };

/** The only pages that a message leads to: a person's own page, the mailbox's door, and what we text. */
const LINK = /https?:\/\/\S+/gu;
const OPENS_A_PAGE = /^https?:\/\/[^/?#\s]+(?:\/[^?#\s]*)?$/u;
const ACTS = /\/(?:yes|no|stop|answer|confirm|claim|accept|decline)(?:\/|$)/iu;

/** Reads a text, call or e-mail before it may leave. Empty: nothing is wrong. */
export function lintText({ channel, subject, text }: TextExample, language: Language): readonly TextFault[] {
  const whole = subject === null ? text : `${subject}\n${text}`;
  const words = bannedWordsIn(whole, language);
  return [
    ...(channel === 'sms' ? lintSize(text, language) : []),
    ...((whole.match(LINK) ?? []).every(opensOnly) ? [] : [{ fault: 'acting_link' } as const]),
    ...(whole.includes('Vigil') || channel === 'voice' ? [] : [{ fault: 'no_name' } as const]),
    ...(words.length === 0 ? [] : [{ fault: 'banned_word', words } as const]),
  ];
}

function lintSize(text: string, language: Language): readonly TextFault[] {
  const allowed = SMS_SEGMENTS[language];
  const count = segments(text);
  const dear = septets(text) === null && allowed === 1;
  return [
    ...(count > allowed ? [{ fault: 'too_long', segments: count, allowed } as const] : []),
    ...(dear ? [{ fault: 'dear_alphabet' } as const] : []),
  ];
}

function opensOnly(link: string): boolean {
  return OPENS_A_PAGE.test(link) && !ACTS.test(link);
}
