import { keepEn } from '../keep/keep.en.js';

/** Putting the form aside, in Easy Read. */
export const easyKeepEn = {
  ...keepEn,
  put: 'Stop now, go on another day',
  notKeptTitle: 'We cannot keep it right now',
  notKept:
    'Too many people did this just now. <b>What you wrote is still here.</b> Leave this page open. Try again later. Or send what you have.',
  returned: 'You were here. Nothing is lost.',
  keptHeading: 'We keep it. Now write down this code',
  notSent: 'We did not send it yet. We called nobody.',
  codeHeading: 'Your code',
  codeWhy:
    'With this code you can go on. You can use any phone or computer. We cannot find the code for you. Show it to nobody.',
  until: 'We keep it until {day}. Then it is gone. It goes before that when you send it.',
  noBackup: 'We have it only once. It could get lost.',
  goOn: 'Go on now',
  throwAway: 'Throw it away',
  asideHeading: 'Good. You can close this page.',
  asideLead: 'Do you want to go on later? Open the first page again. Press “Go on with what you kept”.',
  goneLead: 'We have nothing of it left. The code does not work any more.',
  returnLabel: 'Type your code. It has sixteen numbers',
  wrongElse: 'We keep it for seven days. Did you send it? Then use the code you got then: <a>Your report</a>.',
} as const satisfies Record<keyof typeof keepEn, string>;
