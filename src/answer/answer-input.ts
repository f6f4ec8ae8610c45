import type { Actor } from '../kernel/actor.js';
import type { Answer } from '../escalation/standing.js';
import { type AnswerWay } from './alert-book.repository.js';

export interface AnswerInput {
  readonly answer: Answer;
  /** The person's own words, whole; null when there were none. */
  readonly note: string | null;
  readonly via: AnswerWay;
  /** Who says it: the responder, or a coordinator who was told on the phone. */
  readonly actor?: Actor;
}

/** What was understood; the text that confirms it has the same name. */
export type AnswerResult =
  | 'got-yes'
  | 'got-yes-enough'
  | 'got-later'
  | 'got-remote'
  | 'got-no'
  | 'got-help'
  | 'triage-yours'
  | 'triage-passed'
  | 'triage-taken'
  | 'closed-code';
