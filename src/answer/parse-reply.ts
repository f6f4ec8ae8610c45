import type { Answer } from '../escalation/standing.js';
import type { Language } from '../kernel/language.js';
import { findCodes, isMistypedCode, type ReplyPiece } from './reply-codes.js';
import { RULES } from './reply-rules.js';
import { answerOf, saidOf, withoutManners } from './reply-said.js';
import { signsOf } from './reply-signs.js';
import { readReplyText, type ReplyText } from './reply-text.js';
import { type Vocabulary, vocabularyOf } from './reply-vocabulary.js';

/** The codes in a reply, in order, each once. */
export interface ReplyCodes {
  /** Codes that the person may answer now. */
  readonly open: readonly string[];
  /** What has the shape of a code and is not among the open ones: closed, somebody else's, or mistyped. */
  readonly unknown: readonly string[];
}

export type ParsedReply =
  /** Nothing at all. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'start' }
  | ({
      readonly kind: 'answer';
      readonly answer: Answer;
      /** “OK” or “fine” and no code: may be good manners. Somebody who has answered already has not changed their mind. */
      readonly mayBePoliteness: boolean;
    } & ReplyCodes)
  /** Several codes, each with its own answer: “K7M4 yes, W7XD no”. */
  | { readonly kind: 'answers'; readonly answers: readonly ({ readonly answer: Answer } & ReplyCodes)[] }
  | ({ readonly kind: 'code_only' } & ReplyCodes)
  /** Anything else: kept, not acted on. */
  | ({ readonly kind: 'words' } & ReplyCodes);

/** A reply that is about one alert, or about all that it names. */
export type AboutOne = Extract<ParsedReply, { kind: 'answer' | 'code_only' | 'words' }>;

/** Opt-out and opt-in, where nothing else is said. REVOKE and OPTOUT are the provider's (twilio.com/docs, Advanced Opt-Out, checked November 2026). */
const STOP = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'OPTOUT', 'REVOKE']);
const START = new Set(['START', 'UNSTOP']);

/**
 * What a text to us means. The whole text is kept by the caller; this only says what to do.
 *
 * In order: nothing at all · STOP or START alone · find the codes · several codes with an answer each · the rules of
 * reply-rules.ts · a code alone · words. In doubt it is words: then we ask, and nobody is counted on by mistake.
 *
 * `openCodes` are the codes that this person may answer now, those for all of a bundle included. `language` is the person's
 * own: its words are understood beside English and Welsh, and those of no other. Pure; never throws.
 */
export function parseReply(
  text: string,
  context: { readonly openCodes: readonly string[]; readonly language?: Language },
): ParsedReply {
  const vocabulary = vocabularyOf(context.language ?? 'en');
  const read = readReplyText(text);
  if (read.blank) return { kind: 'empty' };
  const alone = read.quoted.length === 0 ? read.words.join('') : '';
  if (STOP.has(alone)) return { kind: 'stop' };
  if (START.has(alone)) return { kind: 'start' };

  const pieces = piecesOf(read, new Set(context.openCodes.map((code) => code.toUpperCase())), vocabulary);
  const each = answerEach(pieces, vocabulary);
  if (each !== null) return { kind: 'answers', answers: each };

  const codes = codesOf(pieces);
  const words = wordsOf(pieces);
  const hasCode = codes.open.length + codes.unknown.length > 0;
  const answer = judge(words, hasCode, vocabulary);
  if (answer === null)
    return { kind: words.length === 0 && hasCode && read.quoted.length === 0 ? 'code_only' : 'words', ...codes };
  const mayBePoliteness =
    !hasCode && signsOf(words, vocabulary).every(({ meaning }) => meaning === 'soft_yes' || meaning === 'polite');
  return { kind: 'answer', answer, mayBePoliteness, ...codes };
}

/** With a quoted text of ours its code counts too, unless it names several. */
function piecesOf(read: ReplyText, open: ReadonlySet<string>, vocabulary: Vocabulary): ReplyPiece[] {
  const pieces = findCodes(read.words, open, vocabulary);
  if (codesOf(pieces).open.length + codesOf(pieces).unknown.length > 0) return pieces;
  const quoted = codesOf(findCodes(read.quoted, open, vocabulary)).open;
  if (quoted.length === 1) return [...pieces, ...quoted.map((code) => ({ code, open: true }))];
  const mistyped = mistypedCode(read.words, vocabulary);
  return mistyped === null
    ? pieces
    : [
        ...read.words.filter((word) => !mistyped.includes(word)).map((word) => ({ word })),
        { code: mistyped.join(''), open: false },
      ];
}

/** The words that were meant as a code, where an answer stands beside them and nothing else. A cry for help is heard anyway. */
function mistypedCode(words: readonly string[], vocabulary: Vocabulary): readonly string[] | null {
  const signs = withoutManners(signsOf(words, vocabulary));
  const strange = signs.filter(({ meaning }) => meaning === 'other').map((sign) => sign.words);
  const [answer, ...more] = signs.filter(({ meaning }) => meaning !== 'other');
  if (answer === undefined || more.length > 0 || !isMistypedCode(strange)) return null;
  const meant = answerOf(answer);
  return meant === undefined || meant === 'needs_help' ? null : strange;
}

function judge(words: readonly string[], hasCode: boolean, vocabulary: Vocabulary): Answer | null {
  const said = saidOf(words, hasCode, vocabulary);
  for (const rule of RULES) {
    const verdict = rule.judge(said);
    if (verdict !== undefined) return verdict === 'ask' ? null : verdict;
  }
  return null;
}

/** “K7M4 yes, W7XD no”: null unless every code has an answer beside it, and they differ. */
function answerEach(
  pieces: readonly ReplyPiece[],
  vocabulary: Vocabulary,
): readonly ({ answer: Answer } & ReplyCodes)[] | null {
  const codesFirst = pieces[0] !== undefined && 'code' in pieces[0];
  const groups: ReplyPiece[][] = [];
  for (const piece of codesFirst ? pieces : pieces.toReversed()) {
    const group = groups.at(-1);
    const startsNew = group === undefined || ('code' in piece && wordsOf(group).length > 0);
    if (startsNew) groups.push([piece]);
    else group.push(piece);
  }
  if (!codesFirst && !('code' in (pieces.at(-1) ?? {}))) return null;
  const inOrder = codesFirst ? groups : groups.map((group) => group.toReversed()).toReversed();
  const answers = inOrder.map((group) => ({ answer: judge(wordsOf(group), true, vocabulary), ...codesOf(group) }));
  const complete = answers.flatMap(({ answer, ...codes }) => (answer === null ? [] : [{ answer, ...codes }]));
  const differ = new Set(complete.map(({ answer }) => answer)).size > 1;
  return complete.length === answers.length && differ ? complete : null;
}

function wordsOf(pieces: readonly ReplyPiece[]): string[] {
  return pieces.flatMap((piece) => ('word' in piece ? [piece.word] : []));
}

function codesOf(pieces: readonly ReplyPiece[]): ReplyCodes {
  const found = (open: boolean): string[] => [
    ...new Set(pieces.flatMap((piece) => ('code' in piece && piece.open === open ? [piece.code] : []))),
  ];
  return { open: found(true), unknown: found(false) };
}
