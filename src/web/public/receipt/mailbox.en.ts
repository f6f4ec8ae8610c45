/** The two-way mailbox behind a code. */
export const mailboxEn = {
  before: 'Here before: {day}, {time}.',
  messagesHeading: 'Messages',
  none: 'Nobody has written to you yet. When somebody does, you can read it here with your code.',
  emptied: 'What you told us, and what was written here, was deleted on {day}, as we promised. The count stays.',
  fromOnDuty: 'From {name}, on duty',
  fromTeam: 'From somebody on duty',
  fromYou: 'From you',
  kept: 'Received. Not shown again.',
  sent: 'We have what you wrote. The people on duty can see that it is there.',
  writeHeading: 'Write to us, or add something',
  writeHint:
    'Please don’t name other people who are held there. If you would like to stop here, that is all right too.',
  send: 'Send',
  problemTitle: 'Not sent yet',
  empty: '<a>There is nothing in it yet.</a> Write something first, or close this page.',
  too_long:
    '<a>It is longer than {most, number} letters.</a> Send it in two parts. Nothing is lost: it is still below.',
  too_many:
    '<a>You have written often today.</a> We have all of that. Please wait until tomorrow, and keep a copy of what is below.',
  noticeHeading: 'Shall we tell you when there is a message?',
  noticeMore: 'You need not. If you like, we send a few words, and nothing about your report:',
  noticeSays: '“There is a message for you. You can read it on our site, with your code.”',
  noticeLabel: 'Your mobile number, or an e-mail address',
  noticeHint:
    'Only if nobody else reads it whom you would not want to ask you about it. It is kept sealed, used for nothing else, and not shown here again.',
  noticeAsk: 'Tell me there',
  'noticeOn.sms':
    'Yes: by a text to the number that you gave. By day, and some minutes later, so that nobody can tell who wrote when.',
  'noticeOn.email':
    'Yes: by e-mail to the address that you gave. By day, and some minutes later, so that nobody can tell who wrote when.',
  noticeStop: 'Stop telling me, and delete it',
  noticeNotYet: 'Not kept yet',
  'notice.no_address':
    '<a>We cannot send to that.</a> Give one mobile number, like 07700 900123, or one e-mail address, like {email}.',
  'notice.taken':
    '<a>We cannot use that one:</a> several reports use it already. Give another one, or look in here now and then.',
  codeHeading: 'Your code',
  codeMore: 'If someone else may have seen it, you can end it. Your report stays with us; this page closes for good.',
  endCode: 'End my code',
  endTitle: 'End your code',
  endHeading: 'End your code?',
  endMore:
    'Nobody can open this page with it any more, nor can you. Your report stays with us, and we go on. We cannot undo this.',
  endSure: 'End it for good',
  keepIt: 'Keep it',
  endedTitle: 'Your code is ended',
  endedHeading: 'Your code opens nothing any more',
  endedLead: 'Your report stays with us, and counts the same.',
  expiredTitle: 'Please type your code once more',
  expired: 'The page was open for half an hour, and closes by itself. <a>Type your code,</a> and go on where you were.',
  expiredKept: 'What you wrote is kept until then.',
} as const;
