import { questionsEn } from '../questions.en.js';

/**
 * The same questions in Easy Read: short sentences, everyday words, one idea a line. A line of a “Why” is an idea with a picture of
 * its own (`easy-pictures.ts`). What is short and plain already is taken over.
 */
export const easyQuestionsEn = {
  ...questionsEn,
  placeAsk: 'Where was the person held?',
  placeWhy:
    'Tell us the prison, police cell or hospital.\nThen we know who to call.\nDid they die in a hospital? Tell us who held them before.',
  placeSearch: 'Type the name, or the town',
  chooseOne: 'Pick one:',
  otherPlace: 'A different place',
  otherPlaceMore: 'Write it in the box below',
  placeText: 'The name of the place',

  told: 'Why you write to us',
  toldAsk: 'Why do you write to us?',
  toldWhy:
    'Tell us what you saw or heard.\nA few words are fine.\nYou do not need to say how the person died.\nPlease do not write the names of other people inside.',
  toldText: 'Write here',

  whenAsk: 'When did it happen?',
  whenWhy: 'You can guess.\nIt helps us to see if two people tell us the same thing.',
  partAsk: 'What time of the day?',
  clock: 'Or write the time, like 14:30',
  dayGroup: 'If you picked another day',
  rangeGroup: 'If it was between two days',

  howAsk: 'How do you know?',
  howWhy: 'It helps us to check.\nDid you only hear about it? That is fine.',

  whoAsk: 'Who are you?',
  whoWhy: 'It helps us to talk to you in a good way.\nWe do not ask your name here.',

  familyAsk: 'Does the family know?',
  familyWhy:
    'The family should hear it from a kind person.\nThey should not hear it from a screen.\nWe make nothing public before the family knows.',

  childrenAsk: 'Did any children lose someone?',
  childrenWhy: 'Someone who works with children will think of them.\nPlease do not write their names or their school.',

  danger: 'Someone in danger now',
  dangerAsk: 'Is someone in danger now?',
  dangerWhy: 'You can pick more than one.\nWe try to tell the place the same night.\nWe do not say who told us.',
  dangerCrisis:
    '<b>Could someone die right now? Ring {number} first.</b> Then ring the place. Ask for the person in charge. You do not need to say who you are. We help from outside. We cannot go in.',
  dangerText: 'Who do you worry about? A few words are fine',

  urgentAsk: 'What help is needed soon?',
  urgentWhy: 'You can pick more than one.\nWe cannot promise all of it.\nWe look for people who can help.',

  topicsAsk: 'Is any of this true for the person who died?',
  topicsWhy: 'You can pick more than one.\nSome of us have lived the same things.\nWe help you whatever you pick.',

  contactAsk: 'How can we reach you?',
  contactWhy: 'You do not need to say who you are.\nThen only your code brings you back.',
  name: 'What can we call you?',
  nameMore: 'Any name is fine.',
  phone: 'Your phone number',
  phoneMore: 'Please no prison phone. Those calls are recorded.',
  email: 'Your e-mail',
  safeTimes: 'When is a safe time to reach you?',
  voicemail: 'You can leave me a message',
} as const satisfies Record<keyof typeof questionsEn, string>;
