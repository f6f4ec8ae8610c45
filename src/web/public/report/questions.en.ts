/** The questions: a neutral page title, a short name for the overview, the question, and why we ask it. */
export const questionsEn = {
  placeTitle: 'Where',
  place: 'Where',
  placeAsk: 'Where was the person held?',
  placeWhy:
    'It decides who we call first. If they died in hospital, still give the place that held them. Only the people checking your report see its name.',
  placeSearch: 'Name, town, or any part of it',
  search: 'Search',
  found:
    '{count, plural, =0 {We found no place like “{q}”. You can write it below, as you know it.} one {We found one place close to “{q}”.} other {We found # places close to “{q}”.}}',
  chooseOne: 'Choose one of these:',
  otherPlace: 'Another place',
  otherPlaceMore: 'Write it below, as you know it',
  unknownPlace: 'I don’t know',
  unknownPlaceMore: 'We will try to find out',
  placeText: 'If it is another place',

  toldTitle: 'In your words',
  told: 'What made you contact us',
  toldAsk: 'What made you contact us?',
  toldWhy:
    'A few words are enough: what you heard or saw, and from whom. We will not ask how they died, and you need not write it. Please don’t name other people who are held there.',
  toldText: 'Your words',

  whenTitle: 'When',
  when: 'When',
  whenAsk: 'When did it happen?',
  whenWhy: 'It tells us which reports belong together. As well as you know is enough.',
  partAsk: 'About what time?',
  clock: 'Or a time, like 14:30',
  dayGroup: 'If it was another day',
  rangeGroup: 'If it was between two days',
  rangeFrom: 'From',
  rangeTo: 'Up to',
  day: 'Day',
  month: 'Month',
  year: 'Year',

  howTitle: 'How you know',
  how: 'How you know',
  howAsk: 'How do you know?',
  howWhy: 'It helps us check. Something you only heard is worth telling too.',

  whoTitle: 'You',
  who: 'Who you are',
  whoAsk: 'Who are you to the person who died?',
  whoWhy: 'So that we speak to you in the right way. We do not ask your name here.',

  familyTitle: 'Family',
  family: 'Does the family know',
  familyAsk: 'Does the family know?',
  familyWhy:
    'So that nobody hears it first from us or from a screen. Nothing is made public before the family has been told and asked.',

  childrenTitle: 'Children',
  children: 'Children',
  childrenAsk: 'Are there children who have lost someone?',
  childrenWhy:
    'Children are often told late, or by chance. Someone who works with children will think of them. Please write no names, schools or addresses.',

  dangerTitle: 'Others',
  danger: 'Anyone in danger now',
  dangerAsk: 'Is anyone else in danger now?',
  dangerWhy: 'Choose all that fit. We try to reach the place the same night, without saying who told us.',
  dangerCrisis:
    '<b>If a life is in danger at this moment, ring {number} first.</b> For someone inside, also ring the place itself and ask for the person in charge, in a prison the duty governor. You need not say who you are. We are volunteers and cannot go inside.',
  dangerText: 'Who, and what worries you? A few words, if you like',

  urgentTitle: 'What is needed',
  urgent: 'What is needed soon',
  urgentAsk: 'Is any of this needed soon?',
  urgentWhy: 'Choose all that fit. We cannot promise all of it; we look for who can help.',

  topicsTitle: 'About the person',
  topics: 'About the person',
  topicsAsk: 'Does any of this apply to the person who died?',
  topicsWhy:
    'Some of us know these situations from within. With your answer we ask the right people. It never decides whether we help.',

  contactTitle: 'Reaching you',
  contact: 'How we may reach you',
  contactAsk: 'How may we reach you?',
  contactWhy: 'You can stay unknown. Then the code that you get at the end is the only way back.',
  name: 'What we should call you',
  nameMore: 'Any name. It need not be yours.',
  phone: 'Phone number',
  phoneMore: 'Not one inside, please: those calls are recorded.',
  email: 'E-mail address',
  safeTimes: 'When is it safe to contact you?',
  voicemail: 'A message on voicemail is all right',
} as const;
