import type { EmailCommon } from './email-common.js';

export const emailCommonEn: EmailCommon = {
  page: {
    answer: {
      plain: 'Read and answer on your own page. Opening it changes nothing; you choose there:',
      html: 'Answer on your own page. Opening it changes nothing; you choose there.',
      button: 'Read and answer',
    },
    read: {
      plain: 'More stands on your own page:',
      html: 'More stands on your own page.',
      button: 'Open my page',
    },
    confirm: {
      plain: 'Confirm it on this page. We send a code there, and you type it in:',
      html: 'Confirm it on this page. We send a code there, and you type it in.',
      button: 'Confirm it',
    },
    mailbox: {
      plain: 'Your code opens it here:',
      html: 'Your code opens it here.',
      button: 'Read it with my code',
    },
    account: {
      plain: 'Your sign-ins stand on this page. You can end them there:',
      html: 'Your sign-ins stand on this page. You can end them there.',
      button: 'See my sign-ins',
    },
  },
  someDevice: 'a browser that does not say what it is',
  or: 'Or',
  noReply: 'An e-mail reply does not reach us.',
  ring: 'Rather hear it from a person first? Ring the duty coordinator: {phone}.',
  neverAsk: 'We never ask for a password or a code by e-mail.',
  onDuty: 'Sent because you are on duty until {until}.',
  whatWeText: 'What we send, and what we never ask:',
  draft: '',
};
