/** E-mails in English. No fact of the event in any of them; a subject is read on a lock screen. */
const asked = 'Sent because you offered to be asked in this region.';
const wasAsked = 'Sent because we had asked you about this alert.';
const answered = 'Sent because you answered us.';
const coordinator = 'Sent because you coordinate with us.';

export const emailEn = {
  // Pages
  triage: {
    subject: 'Vigil: new report, {region}, code {code}',
    title: 'New report, {region}',
    lead: '{name}, a report has come in. Can you take it? Your code is *{code}*.',
    page: 'answer',
    byText: 'text *{code} YES* to take it, or *NO* to pass it on, to the number that texts you.',
    after: 'Passing it on is a good answer. It lets us ask the next coordinator at once.',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: alert for {region}, code {code}',
    title: 'Alert for {region}',
    lead: '{name}, can you help? Your code is *{code}*.',
    leadOnDuty: '{name}, you are on the rota. Can you help? Your code is *{code}*.',
    page: 'answer',
    byText: 'text *{code} YES*, *LATER* or *NO* to the number that texts you.',
    after: 'No is a good answer. It lets us ask the next person at once.',
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}, code {code} still needs an answer',
    title: '{region} still needs an answer',
    lead: '{name}, we have not heard from you yet. Can you help? Your code is *{code}*.',
    page: 'answer',
    byText: 'text *{code} YES*, *LATER* or *NO* to the number that texts you.',
    after: 'No is a good answer. It lets us ask the next person at once.',
    reason: asked,
  },
  progress: {
    subject: 'Vigil: are you on the way? Code {code}',
    title: 'Are you on the way?',
    lead: '{name}, you said yes to *{code}*. Are you on the way or there?',
    page: 'answer',
    byText: 'text *{code} YES*, or *NO* if you no longer can, to the number that texts you.',
    after: 'If we hear nothing we ask someone else.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil DRILL, no alert: {region}, code {code}',
    title: 'Drill, no alert: {region}',
    lead: '{name}, we are only testing that we reach you. Your code is *{code}*. Stay where you are.',
    byText: 'text *{code} YES* to the number that texts you, to show that this works.',
    reason: 'Sent because you take part in drills.',
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}, code {code}, enough people are coming',
    title: 'Enough people are coming',
    lead: '{name}, {region}, code *{code}*: you need do nothing. Thank you. No answer is needed.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} has been taken',
    title: 'A colleague has taken it',
    lead: '{name}, *{code}* has been taken by a colleague. You need do nothing. Thank you.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}, code {code} is over',
    title: '{region}: this is over',
    lead: '{name}, *{code}* is over. Please stop here. No answer is needed. Thank you for being there.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: CORRECTION for {region}, code {code}',
    title: 'Correction for {region}',
    lead: '{name}, the alert *{code}* was wrong. Please stop now.',
    page: 'read',
    after: 'We are sorry. Thank you for being ready.',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code} YES received',
    title: 'Thank you. We count on you',
    lead: '{name}, we have your YES to *{code}*. How many others are coming stands on your own page.',
    page: 'read',
    byText: 'if you cannot after all, text *{code} NO* to the number that texts you.',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code} YES received, enough people are coming',
    title: 'Thank you. Enough people are coming',
    lead: '{name}, we have your YES to *{code}*. Enough people are coming already, so please stay where you are.',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code} LATER received',
    title: 'Thank you. Later is noted',
    lead: '{name}, we have your LATER to *{code}*. We ask others for now. Once you can, say so on your own page.',
    page: 'answer',
    byText: 'text *{code} YES* to the number that texts you.',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code} REMOTE received',
    title: 'Thank you. A coordinator will be in touch',
    lead: '{name}, we have your REMOTE to *{code}*.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code} NO received',
    title: 'Thank you for telling us',
    lead: '{name}, we have your NO to *{code}*. Now we can ask the next person. You need do nothing.',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code} HELP received',
    title: 'Coordinators have been called',
    lead: '{name}, we have your HELP to *{code}*. In danger? Ring *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} is yours now',
    title: 'It is yours now',
    lead: '{name}, *{code}* is yours now. Thank you.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} is passed on',
    title: 'It is passed on',
    lead: '{name}, *{code}* is passed on to the next coordinator. Thank you.',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil DRILL: {code} received',
    title: 'It works',
    lead: '{name}, your answer to the drill *{code}* has arrived. Thank you.',
    reason: 'Sent because you take part in drills.',
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: you are on duty now',
    title: 'You are on duty now',
    lead: '{name}, you are on duty for {region} from now on. There is nothing to do unless we ask you.',
    leadOnDuty: '{name}, you are on duty for {region} from now on. There is nothing to do unless we ask you.',
    after: 'If you cannot be, please tell your coordinator at once: somebody else has to be asked.',
    reason: 'Sent because you are on the rota.',
  },
  'duty-off': {
    subject: 'Vigil: you are off duty now',
    title: 'You are off duty now',
    lead: '{name}, your duty for {region} is over. Thank you for being there.',
    reason: 'Sent because you were on the rota.',
  },
  'tasks-due': {
    subject: 'Vigil: tasks are due',
    title: 'Tasks are due',
    lead: '{name}, something that you took on is due now. Which it is, and for whom, stands in the console under Tasks.',
    after: 'If you cannot do it, give it to a colleague there, or say that it is not needed.',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: the rota for next week needs you, {region}',
    title: 'The rota for next week needs you',
    lead: '{name}, before the end of next week a rota in {region} has a time with nobody on duty, or puts somebody on duty whom we cannot reach.',
    after: 'Which rota and when is written in the log of the console.',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} is in maintenance mode',
    title: '{region} is in maintenance mode',
    lead: '{name}, nobody is paged for {region} until maintenance mode ends. What waits goes then, by itself.',
    after: 'Until when, and who set it, is written in red on every page of the console. It can be ended there.',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} is paged again',
    title: '{region} is paged again',
    lead: '{name}, maintenance mode of {region} is over. What was held goes on.',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: please confirm how we reach you',
    title: 'Please confirm how we reach you',
    lead: '{name}, we are not sure that we still reach you by one of your numbers or addresses. Could you confirm it? It takes a minute.',
    page: 'confirm',
    after: 'There is no hurry. If you have another number or address now, please tell your coordinator.',
    reason: 'Sent because you offered to be asked.',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: welcome, and thank you',
    title: 'Welcome, and thank you',
    lead: '{name}, from now on we may ask you for {region}, by the ways that you gave us, and not in your quiet hours unless it cannot wait.',
    after:
      'Each time, No is a fine answer, and nobody counts. A coordinator will be in touch to show you how it works. To take a break, or to leave, say so to any coordinator.',
    reason: 'Sent because you offered to join us.',
  },
  'join-declined': {
    subject: 'Vigil: thank you for your offer',
    title: 'Thank you for your offer',
    lead: '{name}, thank you for offering to help. We cannot take it up now.',
    after: 'You need do nothing. What you told us is deleted within 30 days.',
    reason: 'Sent because you offered to join us.',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: there is a message for you',
    title: 'There is a message for you',
    lead: '{name}, somebody has written to you. You can read it on our site, with your code.',
    page: 'mailbox',
    after: 'We say no more here, so that nobody else can read it. To hear nothing more, say so on that page.',
    reason: 'Sent because you asked to be told.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: a sign-in on a new device',
    title: 'A sign-in on a new device',
    lead: '{name}, somebody signed in as you on {time} (time in the United Kingdom), with a device that we had not seen before: {device}.',
    page: 'account',
    after:
      'Was it you? Then say so there, and nothing more is needed. If it was not you, say so there at once: every other sign-in ends, and you choose a new password.',
    reason: 'Sent because you sign in to Vigil.',
  },
  verify: {
    subject: 'Vigil: confirm this address',
    title: 'Confirm this address',
    lead: '{name}, *{code}* confirms this address. Type it within 15 minutes on the page where you asked.',
    after: 'If that was not you, do nothing.',
    reason: 'Sent because this address was typed on one of our pages.',
  },
  test: {
    subject: 'Vigil: test, nothing has happened',
    title: 'This is a test',
    lead: '{name}, nothing has happened. You need do nothing.',
    reason: 'Sent because you asked for a test.',
  },
} as const;
