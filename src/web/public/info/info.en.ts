/** Home, help, privacy, what we text. Short, and true of the program as it is. */
export const infoEn = {
  homeTitle: 'A network that answers',
  homeHeading: 'When someone dies in custody',
  homeLead:
    'Vigil is a network of people across the UK who answer when someone dies in a prison, a police cell, an immigration removal centre or a secure hospital.',
  homeMore:
    'Somebody on duty reads each report and checks it. Then people of the region are asked: to stand by the family if they want it, to find a lawyer, to look after those in the next cells.',
  homeReport: 'Tell us about a death',
  homeReceipt: 'Come back with your code',
  homeHelp: 'Help, and first steps after a death',
  homeJoin: 'Offer to help when it happens near you',
  homeNot:
    'We are volunteers: not the police, not the prison, not the government. Nothing is made public before the family has been told and asked.',

  helpTitle: 'Help',
  helpHeading: 'Help, and first steps',
  helpLead: 'You need not do all of this, and hardly any of it today.',
  helpDanger: 'If a life is in danger at this moment',
  helpDangerMore:
    'Ring {number}. For someone inside, also ring the place itself and ask for the person in charge, in a prison the duty governor. You need not say who you are.',
  helpFirst: 'In the first days',
  first1: 'Ask who your contact is, and write down the name, the number and what was said.',
  first2: 'Keep letters, cards, envelopes, and records of calls and money. Take pictures of them; change nothing.',
  first3:
    'Write down what you remember, with dates, while it is fresh. Not by a prison phone, and not in a letter into a prison: both can be read.',
  first4:
    'If a faith asks for an early burial, or you need an interpreter, say so early to the coroner’s office or the procurator fiscal.',
  first5: 'You need not speak to the press. You need not sign anything that you do not understand.',
  first6: 'Think of who tells the children, and when.',
  helpCountry: 'Where it happened',
  helpStamp:
    'Put together from public pages in {month}. No lawyer has read it yet. If something here is wrong or has changed, please tell us.',
  helpUnchecked: 'The numbers are as each service gives them. We have not rung all of them ourselves yet.',
  england_and_wales: 'England and Wales',
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  northern_ireland: 'Northern Ireland',

  privacyTitle: 'What we keep',
  privacyHeading: 'What we keep, and for how long',
  privacyLead: 'As little as we can. This page says what the program does today.',
  notKept: 'What we never keep',
  notKept1:
    'Your network address. For a day at most we keep a form of it that cannot be turned back: it tells us that two reports came from one network, never from which, so that nobody can flood the form.',
  notKept2:
    'Answers that you have not sent. They live in the page in front of you, sealed, and nowhere else. After a day it can no longer be sent. Only if you put the form aside does it lie with us: sealed, for seven days.',
  notKept3:
    'Your code. We keep a fingerprint of it that cannot be turned back. That is why we cannot look it up for you.',
  notKept4:
    'Anything for advertisers, for statistics of visitors, or for other companies: these pages load nothing from elsewhere and need no script.',
  keptHeading: 'What we keep when you send a report',
  kept1:
    'What you wrote, in your report and after it, and how to reach you if you told us: sealed, so that a copied database does not give it away. People on duty can open it.',
  kept2: 'What you chose from lists, the place, and the time: so that reports about the same death can be found.',
  kept3: 'A log of what the people on duty did and when. It holds no word that you wrote.',
  kept4:
    'If you offer to help: what to call you, how to reach you, your region, what you told us, and that you agreed. It is deleted after seven days if no number or address is confirmed, and thirty days after we have decided. If you are welcomed, your name and number stand in the list of those we ask.',
  kept5:
    'If you put the form aside: what you had answered, sealed, for seven days and in no safety copy. It is deleted as soon as you send it or throw it away. Nobody reads it.',
  kept6:
    'Pictures and documents that you send along: as they came, and of a picture a copy without place, time and camera. Both are sealed. People on duty see the copy.',
  kept7:
    'If you want to hear that a message waits: the number or address, sealed, until you take it back or end your code. The text or e-mail says nothing else.',
  cookieHeading: 'One cookie',
  cookie:
    'Set when you send a report, to show you your code. It is sealed, and gone after half an hour or as soon as you press “I have saved it”.',
  textsHeading: 'What leaves this site',
  texts:
    'Texts and e-mails to volunteers hold a region and a code, never your words, never a name. <a>See the exact texts</a>',
  howLong: 'For how long',
  howLongMore:
    'What you wrote, how to reach you, and the mailbox are deleted ninety days after the incident is closed; what the people on duty noted, a year after. They are kept longer only while an inquest, an inquiry, a complaint or a court needs them, and somebody looks at that every year. What can be counted stays, without your words. Safety copies can hold them for up to thirty-five days more.',
  yours: 'What you can ask for',
  yoursMore:
    'To have something put right or deleted, send another report, write your reference in it, and say what you want. A person reads it. You can also complain to the Information Commissioner’s Office, ico.org.uk.',

  textTitle: 'What we text',
  textHeading: 'What we text, and what we never will',
  textLead:
    'Texts go to volunteers and coordinators who asked for them and confirmed their number. This is how they read, word for word:',
  textNever: 'A text from us never',
  never1: 'names anybody, or a place smaller than a region',
  never2: 'says what happened',
  never3: 'asks for a password, a code of yours, money, or a name',
  never4: 'asks you to pass something on, to come to an address, or to hurry',
  never5: 'holds a link to anywhere but {host}',
  textDoubt: 'If you are in doubt',
  textDoubtMore:
    'Do not answer and open nothing. A true alert can wait a minute: ask the person who brought you into the network.',
  textReporters: 'We do not text people who report. If you left a number, a person may ring you.',
  sampleAlert: 'Somebody is asked to help',
  sampleReminder: 'No answer yet',
  sampleEnough: 'Enough people are coming',
  sampleOver: 'It is over',
  sampleCorrection: 'The alert was wrong',
  sampleDrill: 'A drill',
  sampleVerify: 'Confirming a number',
} as const;
