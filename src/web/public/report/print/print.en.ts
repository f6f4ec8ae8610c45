/** The form on paper, around the same questions. */
export const printEn = {
  link: 'A form on paper, to print',
  title: 'On paper',
  heading: 'Report on paper',
  how: 'Print this page. It fits on both sides of one sheet.',
  lead: 'Write what you can. Only questions 1 and 2 need an answer. You need not say who you are. We do not ask how they died.',
  written: 'Date of this letter',
  why: 'Why we ask:',
  hard: 'Questions 2 to 4 are about what happened. That can be hard: leave out what you like.',
  goOn: 'If there is more to say, go on with another sheet.',
  where: 'Where it goes',
  post: 'Send it to: {address}',
  ring: 'Or ring {number}, and read it out to us.',
  nowhere: 'Type it in at {site}, or ask somebody you trust to do it for you.',
  safe: 'Letters and calls from inside may be read or recorded. Ask somebody outside, or your solicitor, to send it for you.',
  answer: 'On paper there is no code. For an answer, say in question 11 how we may reach you.',
  agree: 'By sending it you agree that the people on duty read it, to check what happened and to help.',
} as const;
