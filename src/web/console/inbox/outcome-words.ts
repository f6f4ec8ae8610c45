import { answerWords } from '../words/status-words.js';
import { capital } from '../words/value-words.js';

const OUTCOMES: Readonly<Record<string, string>> = {
  note: 'Kept as a note',
  stray: 'Fits no open alert',
  inbox: 'Fits no open alert',
  unknown_number: 'From a number that nobody here has',
  wrong_code: 'With a code that is not theirs',
  closed_code: 'With the code of an alert that is over',
  several_open: 'Without a code, with several alerts open',
  stopped: 'Understood as STOP: no more texts',
  started: 'Understood as START: texts again',
  drill: 'Answer to a drill',
};

const ANSWERS: readonly string[] = ['attending', 'remote', 'later', 'cannot', 'needs_help'];

/** What the program made of a text that came in. */
export function outcomeWords(outcome: string): string {
  if (ANSWERS.includes(outcome)) return `Understood as: ${answerWords(outcome).words.toLowerCase()}`;
  return Object.hasOwn(OUTCOMES, outcome) ? (OUTCOMES[outcome] ?? capital(outcome)) : capital(outcome);
}
