/** The page on which somebody confirms their own number or address. */
export const verifyEn = {
  title: 'Confirm how we reach you',
  heading: 'Confirm how we reach you',
  why: 'So that nothing we send goes to a stranger, and so that it reaches you when it matters.',
  'where.sms': 'your number ending {shown}',
  'where.voice': 'your number ending {shown}, by a call',
  'where.email': 'your address {shown}',
  weSend: 'We send six digits to {where}. They work for 15 minutes.',
  weSent: 'We sent six digits to {where}. They work for 15 minutes.',
  confirm: 'Confirm',
  done: 'Thank you. It is confirmed',
  doneMore: 'We reach you by {where}. You need do nothing more.',
  stopped: 'Texts to {where} have been ended. To get them again, text START to the number that texted you.',
  notYours: 'Is that not yours any more? Do nothing here, and please tell your coordinator.',
} as const;
