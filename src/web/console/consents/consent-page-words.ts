import type {
  ConsentAnswer,
  ConsentPurpose,
  ConsentSide,
  ConsentState,
  ConsentWay,
} from '../../../incident/consents/consent.js';
import type { StatusWords } from '../words/status-words.js';

/** What was asked, one thing at a time. */
export const PURPOSE_WORDS: Readonly<Record<ConsentPurpose, string>> = {
  contact: 'That we stay in touch',
  legal_referral: 'That we pass them on to a lawyer',
  press: 'That we speak to the press',
  name: 'That the name is public',
  photo: 'That a photograph is public',
  vigil: 'That there is a vigil',
  research: 'That it is used for research',
  newsletter: 'That it stands in the newsletter',
};

export const SIDE_WORDS: Readonly<Record<ConsentSide, string>> = {
  family: 'The family',
  reporter: 'Who reported',
};

export const ANSWER_WORDS: Readonly<Record<ConsentAnswer, string>> = {
  given: 'They agree',
  refused: 'They do not agree',
};

export const WAY_WORDS: Readonly<Record<ConsentWay, string>> = {
  spoken: 'On the telephone',
  written: 'In writing',
  in_person: 'In person',
};

export const STATE_WORDS: Readonly<Record<ConsentState, StatusWords>> = {
  given: { shape: 'open', words: 'Agreed' },
  refused: { shape: 'shut', words: 'Not agreed' },
  withdrawn: { shape: 'no', words: 'Taken back' },
  expired: { shape: 'wait', words: 'A year old: ask again' },
};

/** What follows at once when the family says so. */
export const NAME_FOLLOWS =
  'One relative who does not agree is enough for the name to stay withheld, and a name that is public is taken back at once.';
