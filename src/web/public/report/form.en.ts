/** The form around its questions: first page, what is missing, the overview before sending. */
export const formEn = {
  question: 'Question {number} of {total}.',
  needed: 'This one we need.',
  optional: 'You can leave it empty.',
  continue: 'Continue',
  back: 'Back',
  skipRest: 'Skip the rest',
  otherLanguage: 'Go on in another language',
  stay: 'Go on in English, nothing is lost',

  missing: 'One thing is left',
  restartedTitle: 'The form begins again here',
  restarted:
    'It was open for more than a day. Your earlier answers were kept in the page only, never with us, so they are gone. What you wrote last is still here.',
  placeMissing: '<a>Choose a place, or write it.</a> “I don’t know” is fine too.',
  placeTextMissing: '<a>Write the place as you know it.</a> A town or a street is enough.',
  toldMissing: '<a>Write a few words,</a> or choose “I’d rather not say”.',
  dateUnreadable: '<a>We could not read that date.</a> Day and month in numbers are enough, like 21 and 11.',
  dateToCome: '<a>That time is still to come.</a> Give an earlier one. Roughly is fine.',
  clockUnreadable: '<a>We could not read that time of day.</a> Write it like 14:30, or leave it empty.',
  reachMissing: '<a>Write a phone number or an e-mail address,</a> or choose “Only through my code”.',
  tooLong:
    '<a>That is more than we can take here.</a> Please shorten it to {most} characters. Nothing you wrote is lost.',

  startTitle: 'Start',
  startHeading: 'Has someone died in custody?',
  startLead:
    'You can tell us here, at any hour: about a prison, a police cell, an immigration removal centre or a secure hospital.',
  startNeeds:
    'You need not say who you are. Only two questions need an answer: <b>where</b>, and <b>what made you contact us</b>. Everything else can stay empty. We will not ask how they died.',
  start: 'Start',
  haveCode: 'I already have a code',
  thenHeading: 'What happens then',
  then1: 'You answer what you can',
  then1More: 'About five minutes. Nothing leaves the page until you send it. To go back, use “Back” on the page.',
  then2: 'You get a code',
  then2More: 'With it you can see how things stand. Without it nobody can find your report, and neither can you.',
  then3: 'A person reads it',
  then3More: 'Someone on duty is called at once, day and night. We aim to have read it within two hours.',
  then4: 'We check before we tell anyone',
  then4More: 'Nothing is made public before the family has been told and asked.',
  safeHeading: 'To keep yourself safe',
  safe1: 'Calls from prison phones are recorded. Ask someone outside, or your solicitor, to write here for you.',
  safe2: 'Use your own phone or computer, not one at work.',
  safe3: '“Leave this site” takes you away at once. It does not clear your browser’s history.',

  checkTitle: 'Check',
  checkHeading: 'Read it through before you send',
  checkLead: 'Nothing has been sent yet.',
  change: 'Change',
  changeWhat: ': {what}',
  leftEmpty: 'Left empty, which is fine',
  notSaid: 'I’d rather not say',
  whenSent: 'When you send this',
  agree:
    'You agree that the people on duty may read what you wrote and use it to check what happened and to help. We ask you again before we use it for anything else. <a>What we keep, and for how long (opens beside this page)</a>',
  send: 'I agree, send it',
  limitTitle: 'We cannot take it just now',
  limit:
    'Many reports came in a short time, from your network or from everywhere. <b>What you wrote is kept in this page.</b> Leave it open, come back at {time} and press “I agree, send it” again.',
  floodTitle: 'Very many reports are arriving',
  floodRefused: 'It did not go through this time',
  flood:
    'Very many reports are arriving at once, and some may have been sent by machines. <b>Nothing you wrote is lost.</b> If “I agree, send it” does not go through, press “I agree, keep it”: a person will read it, only later than usual. You get your code either way.',
  floodKeep: 'I agree, keep it',
  trap: 'Leave this field empty',
  limitElse: 'If it cannot wait, ring one of the numbers below, or ask someone on another network to write for you.',
} as const;
