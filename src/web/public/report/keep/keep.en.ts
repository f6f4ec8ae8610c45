/** Putting the form aside, and going on another day. */
export const keepEn = {
  plainWords: 'The same form in fuller words',
  easyRead: 'The same form in Easy Read',

  put: 'Keep it, go on another day',
  notKeptTitle: 'We cannot keep it just now',
  notKept:
    'Too many forms were put aside in a short time. <b>What you wrote is still in this page.</b> Leave it open and try again later, or send what you have: you can add more with your code.',
  returned: 'Here you were. Nothing is lost.',

  keptTitle: 'Kept',
  keptHeading: 'It is kept. Now write down this code',
  notSent: 'Nothing has been sent yet, and nobody has been called.',
  codeHeading: 'The code to go on with',
  codeWhy:
    'With it you can go on, on any phone or computer. We cannot look it up for you. Whoever has it can read what you wrote, so keep it to yourself.',
  until: 'We keep it until {day}. Then it is deleted by itself, or earlier: when you send it, or throw it away.',
  noBackup: 'There is no second copy of it. If our machine fails, it may be gone before.',
  goOn: 'Go on writing now',
  throwAway: 'Throw it away now',

  asideHeading: 'Good. You can close this page.',
  asideLead: 'To go on, open the first page of the form again and press “Go on with what you kept”.',

  goneTitle: 'Thrown away',
  goneHeading: 'It is thrown away.',
  goneLead: 'Nothing of it is left with us, and its code opens nothing any more.',
  begin: 'Begin again',

  returnTitle: 'Go on',
  returnHeading: 'Go on with what you kept',
  returnLabel: 'The code to go on with, sixteen digits',
  look: 'Go on',
  wrongElse:
    'We keep a form for seven days. Once it is sent, you come back with the code that you got then: <a>Your report</a>.',
} as const;
