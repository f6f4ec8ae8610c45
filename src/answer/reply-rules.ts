import type { Answer } from '../escalation/standing.js';
import { answerOf, has, isAny, isShort, type Said, type What } from './reply-said.js';

/** An answer; `ask`: this cannot be told, so no answer is taken; undefined: the next rule decides. */
export type Verdict = Answer | 'ask' | undefined;

export interface Rule {
  readonly name: string;
  readonly judge: (said: Said) => Verdict;
}

const NOES: readonly What[] = ['no', 'cannot', 'cant'];
const NEGATIONS: readonly What[] = [...NOES, 'not'];
/** Of these each is a yes where nothing contradicts it. */
const PLAIN_YESES: readonly What[] = ['yes', 'soft_yes', 'bare_yes'];
const YESES: readonly What[] = [...PLAIN_YESES, 'moving', 'come', 'coming'];
const OFFERS: readonly What[] = [...YESES, ...NOES, 'able', 'offer', 'doubt', 'but'];

/** Words that a sentence may have and still be an answer; beside a code it may be longer. */
const SHORT = 12;
const SHORT_NO = 25;

/** The rules in order: the first that knows decides. Whatever none of them knows is kept as words, and we ask. */
export const RULES: readonly Rule[] = [
  { name: 'Somebody in danger comes first', judge: danger },
  { name: 'A key is an answer when it is all there is', judge: keys },
  { name: 'A no or yes with a “but later” is later', judge: butLater },
  { name: 'Later is later', judge: later },
  { name: 'A yes for another hour is later', judge: anotherHour },
  { name: 'From a distance is from a distance', judge: remote },
  { name: 'No is no, unless a yes comes after it', judge: no },
  { name: 'With a “not” nobody is counted as coming', judge: (said) => ask(has(said, ...NEGATIONS)) },
  { name: 'With an “if”, a “but” or a “she said” neither', judge: (said) => ask(has(said, 'doubt', 'but', 'until')) },
  { name: 'Yes is yes', judge: yes },
  { name: '“OK” is yes when it is all there is', judge: softYes },
];

function danger(said: Said): Verdict {
  const { signs } = said;
  const urgent = signs.some((sign, at) => sign.meaning === 'danger' && !isAny(signs[at - 1], NEGATIONS));
  if (urgent || signs[0]?.meaning === 'help') return 'needs_help';
  const last = signs.at(-1);
  if (last?.meaning === 'help' && !isAny(signs.at(-2), NEGATIONS)) return 'needs_help';
  const first = said.withSmall[0];
  return said.hasCode && first?.meaning === 'key' && first.answer === 'needs_help' ? 'needs_help' : undefined;
}

function keys({ withSmall }: Said): Verdict {
  if (!withSmall.some((sign) => sign.meaning === 'key')) return undefined;
  const answers = new Set(withSmall.map(answerOf));
  if (answers.has(undefined)) return undefined;
  return answers.size === 1 ? [...answers][0] : 'ask';
}

function butLater(said: Said): Verdict {
  const at = said.signs.findIndex((sign) => sign.meaning === 'but');
  const before = said.signs.slice(0, at);
  const after = said.signs.slice(at + 1);
  const answered = at > 0 && before.some((sign) => isAny(sign, [...YESES, ...NOES]) || sign.meaning === 'key');
  const when = after.some((sign) => isAny(sign, ['time', 'hour', 'minutes', 'until', 'later']));
  return answered && when && isShort(said, SHORT_NO) ? 'later' : undefined;
}

function later(said: Said): Verdict {
  const { signs } = said;
  if (!has(said, 'later')) return undefined;
  if (has(said, 'moving')) return 'ask';
  const meant = signs[0]?.meaning === 'later' || signs.some((sign) => isAny(sign, OFFERS));
  return meant && isShort(said, SHORT) ? 'later' : 'ask';
}

function anotherHour(said: Said): Verdict {
  const { signs } = said;
  const waits = signs.some((sign, at) => isAny(sign, NOES) && isAny(signs[at + 1], ['until']));
  const noThen = signs[0]?.meaning === 'no' && isAny(signs[1], ['time', 'hour']);
  if (waits || noThen) return 'later';
  if (has(said, 'moving', ...NOES)) return undefined;
  const comes = has(said, ...PLAIN_YESES, 'come') || isAny(signs[0], ['coming']);
  if (has(said, 'time') && comes) return isShort(said, SHORT_NO) ? 'later' : 'ask';
  const onlyTime = signs.every((sign) => isAny(sign, ['time', 'hour', 'minutes', 'able', 'doubt', 'coming']));
  return onlyTime && (has(said, 'time') || isAny(signs[0], ['hour'])) ? 'later' : undefined;
}

function remote(said: Said): Verdict {
  const { signs } = said;
  const at = signs.findIndex((sign) => sign.meaning === 'remote');
  if (at < 0) {
    const soft: readonly What[] = ['soft_remote', ...PLAIN_YESES, 'able', 'offer'];
    return has(said, 'soft_remote') && signs.every((sign) => isAny(sign, soft)) ? 'remote' : undefined;
  }
  if (has(said, 'moving', 'come', 'coming', 'doubt')) return 'ask';
  const lastNo = signs.findLastIndex((sign) => isAny(sign, NEGATIONS));
  const turned = signs.slice(lastNo + 1, at).some((sign) => sign.meaning === 'but');
  return (lastNo < 0 || (lastNo < at && turned)) && isShort(said, SHORT) ? 'remote' : 'ask';
}

function no(said: Said): Verdict {
  const { signs } = said;
  const last = signs.length - 1;
  const noAt = signs.findLastIndex((sign, at) => {
    const ofOther = isAny(signs[at - 1], ['person', 'doubt']);
    if (sign.meaning === 'cannot') return !ofOther;
    if (sign.meaning === 'cant') return !ofOther && at === last;
    return sign.meaning === 'no' && (at === 0 || (at === last && !ofOther && !has(said, 'not')));
  });
  if (noAt < 0) return undefined;
  const deed = signs[noAt]?.meaning !== 'no' && signs[noAt + 1]?.meaning === 'coming' ? 1 : 0;
  const yesAfter = signs.slice(noAt + 1 + deed).some((sign) => isAny(sign, YESES) && sign.meaning !== 'soft_yes');
  return !yesAfter && isShort(said, SHORT_NO) ? 'cannot' : 'ask';
}

function yes(said: Said): Verdict {
  const { signs } = said;
  const begins = signs.findIndex((sign) => !isAny(sign, [...PLAIN_YESES, 'key']));
  const afterYes = signs[begins < 0 ? 0 : begins];
  const comes = signs.some((sign, at) => isAny(sign, ['moving', 'come']) && !isAny(signs[at - 1], ['person', 'doubt']));
  const clear = (signs[0]?.meaning === 'yes' && !has(said, 'receipt')) || comes || afterYes?.meaning === 'coming';
  if (!clear) return undefined;
  return isShort(said, SHORT) ? 'attending' : 'ask';
}

function softYes(said: Said): Verdict {
  const { withSmall, hasCode, hasThanks } = said;
  const only = withSmall.length > 0 && withSmall.every((sign) => isAny(sign, PLAIN_YESES));
  return only && (hasCode || !hasThanks || !has(said, 'soft_yes')) ? 'attending' : undefined;
}

function ask(condition: boolean): Verdict {
  return condition ? 'ask' : undefined;
}
