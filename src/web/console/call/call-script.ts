import type { Question } from '../../../intake/report-form.js';

/**
 * What to say to somebody who rings, in the order of a call. It follows the questions of the form: none may be missing here.
 * It never asks how somebody died, and never says a name (rules R6 and R11 of the field).
 */
export interface Said {
  /** Read it out, or say it in your own words. */
  readonly say: string;
  /** For whoever takes the call alone. */
  readonly note?: string;
}

/** They tell first what they rang about; what is urgent comes before what is only good to know. */
export const CALL_ORDER: readonly Question[] = [
  'told',
  'place',
  'danger',
  'when',
  'how',
  'who',
  'family',
  'children',
  'urgent',
  'topics',
  'contact',
];

export const OPENING: readonly Said[] = [
  { say: 'Hello, this is Vigil. I am one of the people on duty, and I am listening.' },
  {
    say: 'Can you talk where you are? You can ring off at any time, and ring again.',
    note: 'From a phone inside, calls are recorded. Say so, and that somebody outside or a solicitor can ring for them.',
  },
  {
    say: 'You need not say who you are. I ask you some questions. Leave out whatever you like.',
    note: '“I don’t know” and “I’d rather not say” are answers. Never press for another.',
  },
  {
    say: 'Some of it is about what happened. That can be hard. Say so, and we miss those questions, or you ring another day. I never ask how somebody died.',
    note: 'It is questions 1, 4 and 5.',
  },
];

export const CALL_SCRIPT: Readonly<Record<Question, Said>> = {
  told: {
    say: 'What made you ring us? Tell me as much or as little as you want.',
    note: 'Write down their words. Do not ask how it happened. If they say it, leave it out unless they want it kept.',
  },
  place: {
    say: 'Where was the person held? A town, or what kind of place, is enough.',
    note: 'If they died in hospital, still ask for the place that held them.',
  },
  danger: {
    say: 'Are you worried about anybody there right now? And are you all right yourself?',
    note: 'If a life is in danger: 999 first. For somebody inside, the place itself as well, and the person in charge there.',
  },
  when: { say: 'Do you know when it was? Roughly is enough.' },
  how: { say: 'How did you come to know of it? Something you only heard is worth telling too.' },
  who: {
    say: 'May I ask who you are to the person who died? No name, only so that I speak to you in the right way.',
    note: 'Is the caller under 18? If they may be, ask it plainly: “Are you under 18? Then there are people who are there for you first.” Give them Childline, 0800 1111, ask whether a grown-up is with them, and let them choose from what is left. Ask for no more words.',
  },
  family: {
    say: 'Do you know whether the family has been told?',
    note: 'If they are the family and hear it from you now: stop the questions. Stay with them.',
  },
  children: {
    say: 'Are there children who have lost someone? Please tell me no names.',
    note: 'Write no child’s name, school or address.',
  },
  urgent: { say: 'Is there anything that is needed soon, tonight or in the next days?' },
  topics: {
    say: 'Some of us know certain situations from within. May I ask whether one of these applies?',
    note: 'Read out only what may fit. It never decides whether we help.',
  },
  contact: {
    say: 'Would you like us to be able to reach you, or shall I give you a code with which you come back to us?',
    note: 'Not a phone inside. Ask when it is safe to ring, and whether a message on voicemail is all right.',
  },
};

/** Before it is sent: nothing is kept of whoever says no. */
export const CONSENT: Said = {
  say: 'I would now keep what you told me. The people on duty read it, to check what happened and to help. Is that all right?',
  note: 'If they say no: close this page. Nothing has been kept.',
};

export const CLOSING: readonly Said[] = [
  {
    say: 'Thank you for ringing. Somebody reads this at once, and we check before we tell anyone outside. Nothing is made public before the family has been told and asked.',
  },
  { say: 'Is there somebody with you now, or somebody you can ring?' },
];

export const DISTRESS: readonly string[] = [
  'Slow down. Say: “I am still here. Take your time.” Silence is all right. The questions can wait, or stay open.',
  'Do not ask how the person died, and do not repeat it if they tell you.',
  'If you fear for their own life, ask plainly whether they think of ending it. Asking does no harm. If they are in danger now: 999, and stay on the line.',
  'If they may be a child, ask whether a grown-up is there, ask nothing more about what they saw, and give them Childline: 0800 1111.',
  'Afterwards, tell somebody on duty how the call was for you. You may hand over the next one.',
];

/** Whoever rings out to check must not be the one who breaks the news (R6). */
export const CHECKING: readonly string[] = [
  'Say no name, no initials and no age, of nobody, not even if the other side says one. Confirm and deny nothing.',
  'To the place itself: “I am ringing for a group that supports families. I should like to speak to the person in charge. Has something happened today that families will be told about?”',
  'To a newsroom: “Are you preparing something about a place of custody? Please wait until the family has been told.”',
  'To a family: not before a second coordinator has agreed who rings, and when.',
];
