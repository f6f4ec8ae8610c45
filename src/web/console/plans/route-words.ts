import type { RouteWhen, Trigger } from '../../../escalation/route.js';
import type { NameOf } from '../words/entry-data.js';
import { capital, settingWords } from '../words/value-words.js';
import { alertWords, orWords } from './step-words.js';

export const TRIGGER_WORDS: Readonly<Record<Trigger, string>> = {
  reported: 'When a death is reported',
  verified: 'When a death is verified and released',
  needs_help: 'When somebody on the way needs help',
};

const TOPIC_WORDS: Readonly<Record<string, string>> = {
  children_youth: 'children and young people',
  ipp: 'IPP',
  mental_health: 'mental health',
  trans_and_lgbt: 'trans and LGBT',
  foreign_nationals: 'foreign nationals',
  probation_release: 'probation and release',
};

export function topicWords(topic: string): string {
  return Object.hasOwn(TOPIC_WORDS, topic) ? (TOPIC_WORDS[topic] ?? topic) : topic.replaceAll('_', ' ');
}

/** `When a death is verified and released in Wales or London, in a prison, where a child is affected` */
export function whenWords(when: RouteWhen, nameOf: NameOf): string {
  const named = (codes: readonly string[] | undefined) => (codes ?? []).map((code) => nameOf(code) ?? code);
  const parts = [
    part(' in ', named(when.regions)),
    part(
      ', kind of place: ',
      (when.settings ?? []).map((setting) => small(settingWords(setting))),
    ),
    part(', at ', named(when.facilities)),
    part(', topic: ', (when.topics ?? []).map(topicWords)),
    part(', as ', (when.levels ?? []).map(alertWords)),
    when.childrenAffected === undefined ? '' : childWords(when.childrenAffected),
  ];
  return `${TRIGGER_WORDS[when.trigger]}${parts.join('') || ', anywhere'}`;
}

function childWords(affected: boolean): string {
  return affected ? ', where a child is affected' : ', where no child is known to be affected';
}

function part(before: string, words: readonly string[]): string {
  return words.length === 0 ? '' : `${before}${orWords(words)}`;
}

const small = (words: string): string => words.replace(/^[A-Z](?![A-Z])/u, (letter) => letter.toLowerCase());

/** `Immigration` for a field. */
export const topicLabel = (topic: string): string => capital(topicWords(topic));

/** The codes whose names the words need. */
export function codesOf(when: RouteWhen): readonly string[] {
  return [...(when.regions ?? []), ...(when.facilities ?? [])];
}
