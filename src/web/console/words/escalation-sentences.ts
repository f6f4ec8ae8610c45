import { type EntryData, said, type Sentences, withName } from './entry-data.js';
import { answerWords } from './status-words.js';
import { counted } from './time-words.js';
import { reasonWords } from './reason-words.js';
import { capital, viaWords } from './value-words.js';

const step = (entry: EntryData): string => {
  const number = entry.number('step');
  return number === null ? 'A step' : `Step ${String(number)}`;
};

/** A run that asks coordinators to take it, not people to come. */
const forCoordinators = (entry: EntryData): boolean => {
  const trigger = entry.text('trigger');
  return trigger !== null && trigger !== 'verified';
};

const person = (entry: EntryData): string | null => entry.name('responderId', 'responder');

const why = (entry: EntryData): string | null => {
  const reason = entry.text('reason', 'code');
  return reason === null ? null : `${capital(reasonWords(reason))}.`;
};

const asked = (entry: EntryData): string | null => {
  const people = entry.number('people', 'asked', 'count', 'alerts');
  return people === null ? null : `${counted(people, 'person', 'people')} asked.`;
};

/** Of many people who are asked in parts: those whose turn had not come. */
const notAsked = (entry: EntryData): string | null => {
  const people = entry.number('notAsked');
  return people === null ? null : `${counted(people, 'person', 'people')} had not been asked yet.`;
};

export const ESCALATION_SENTENCES = {
  'run.started': (entry) => said(withName('The plan begins', entry.name('policyId')), asked(entry)),
  'run.fallback_used': () =>
    said('No plan fits here: the national one is used', 'A coordinator should look at the routes.'),
  'run.no_policy': () => said('No policy fits: nobody is asked', 'Ring the coordinators, and mend the routes.'),
  'run.step_started': (entry) => said(`${step(entry)} started`, asked(entry)),
  'run.webhook_called': (entry) => said(`${step(entry)} told another system`),
  'run.webhook_skipped': (entry) => said(`${step(entry)} could not tell another system`, why(entry)),
  'run.step_passed': (entry) => said(`${step(entry)} was passed`, why(entry)),
  'run.step_empty': (entry) => said(`${step(entry)} found nobody`, 'The next step starts at once.'),
  'run.round_started': (entry) =>
    said(
      entry.number('round') === null ? 'Once more from step 1' : `Round ${String(entry.number('round'))}, from step 1`,
    ),
  'run.nobody_left': () =>
    said('Nobody is left to ask before the next round', 'Coordinators are told by every channel.'),
  'run.satisfied': (entry) => {
    if (entry.text('reason') === 'told') return said('Other systems were told', 'This plan asks nobody.');
    return said(forCoordinators(entry) ? 'A coordinator has it' : 'Enough people are coming', notAsked(entry));
  },
  'run.exhausted': (entry) =>
    said(
      forCoordinators(entry) ? 'No coordinator has answered' : 'The plan is used up',
      'It waits for a person. Coordinators are told by every channel.',
    ),
  'run.stopped': (entry) =>
    said('The plan was stopped', [why(entry), notAsked(entry)].filter(Boolean).join(' ') || null),
  'run.escalated_by_hand': (entry) => {
    const from = entry.number('fromStep');
    return said(from === null ? 'The next step started by hand' : `Step ${String(from + 1)} started by hand`);
  },
  'alert.created': (entry) => said(withName('Asked', person(entry))),
  'alert.excluded': (entry) => said(withName('Not asked', person(entry)), why(entry)),
  'alert.answered': (entry) => {
    const answer = entry.text('answer');
    const via = entry.text('via', 'channel');
    const what = answer === null ? 'Answered' : answerWords(answer).words;
    return said(withName(what, person(entry)), via === null ? null : `${capital(viaWords(via))}.`);
  },
  'alert.reminded': (entry) => said(withName('Asked whether they are on the way', person(entry))),
  'alert.lapsed': (entry) =>
    said(withName('Said yes and was not heard of again', person(entry)), 'Others are asked instead.'),
  'alert.unreachable': (entry) => said(withName('Not reached by any channel', person(entry)), why(entry)),
  'alert.asked_again': (entry) => said(withName('Asked again', person(entry)), why(entry)),
  'alert.stood_down': (entry) => said(withName('No longer asked', person(entry))),
} as const satisfies Partial<Sentences<string>>;
