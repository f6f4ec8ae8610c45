/**
 * Outgoing texts in English, word for word. `link` is the last piece, the link with the words that lead to it: it goes
 * whole when the text would be longer than one segment. Plain apostrophe, hyphen and full stop only; never a word that
 * a person typed.
 */
export const smsEn = {
  // Pages
  /** A report has come; to coordinators on duty. */
  triage: {
    text: 'Vigil: new report, {region}. Code {code}. Reply {code} YES to take it, NO to pass it on.',
    link: 'Details: {link}',
  },
  /** Regional alert, every level. */
  alert: { text: 'Vigil: alert for {region}. Code {code}. Reply {code} YES, LATER or NO.', link: 'Details: {link}' },
  /** Several alerts within a minute, one region. */
  bundle: {
    text: 'Vigil: alerts for {region}: {codes}. Reply code and YES, LATER or NO. For all: {all} YES.',
    link: '{link}',
  },
  /** No answer yet, second text. */
  reminder: {
    text: 'Vigil: {region}, code {code} still needs an answer. Reply {code} YES, LATER or NO. No is fine.',
    link: '{link}',
  },
  /** Said yes, no word since; asked once. */
  progress: {
    text: 'Vigil: {code}, you said YES. Are you on the way or there? Reply {code} YES, or NO if you no longer can. If we hear nothing we ask someone else.',
  },
  /** Drill. */
  drill: {
    text: 'Vigil DRILL, no alert: {region}. Code {code}. Reply {code} YES to show that this works. Stay where you are.',
  },
  // Over
  /** Quorum met; to those asked who are not coming. */
  'stand-down-enough': {
    text: 'Vigil: {region}, code {code}: enough people are coming. You need do nothing. Thank you. No reply needed.',
  },
  /** Another coordinator took it; to the rest. */
  'triage-taken': { text: 'Vigil: {code} has been taken by a colleague. You need do nothing. Thank you.' },
  /** Stood down or closed; to those who were coming. */
  'stand-down-over': {
    text: 'Vigil: {region}, code {code} is over. Please stop here. No reply needed. Thank you for being there.',
  },
  /** Alert was wrong; to all who got it. */
  correction: {
    text: 'Vigil: CORRECTION for {region}, code {code}. The alert was wrong. Please stop now.',
    link: 'Details: {link}',
  },
  // Answers to answers
  /** YES, Y, 1, OK, ON MY WAY. */
  'got-yes': {
    text: 'Vigil: {code} YES received, thank you. We count on you. If you cannot after all: {code} NO.',
    link: 'Who else is coming: {link}',
  },
  /** YES after the quorum was met. */
  'got-yes-enough': {
    text: 'Vigil: {code} YES received, thank you. Enough people are coming already, so please stay where you are.',
  },
  /** LATER, 2, “yes but in 2 hours”. */
  'got-later': {
    text: 'Vigil: {code} LATER received, thank you. We ask others for now. Once you can: {code} YES.',
    link: 'Details: {link}',
  },
  /** REMOTE, 3. */
  'got-remote': {
    text: 'Vigil: {code} REMOTE received, thank you. A coordinator will be in touch.',
    link: 'Details: {link}',
  },
  /** NO, N, 0. */
  'got-no': {
    text: 'Vigil: {code} NO received. Thank you for telling us; now we can ask the next person. You need do nothing.',
  },
  /** HELP with a code, 9. */
  'got-help': {
    text: 'Vigil: {code} HELP received. Coordinators have been called. In danger? Ring 999.',
    link: 'Details: {link}',
  },
  /** Other words, one open alert, no answer before. */
  'got-words': {
    text: 'Vigil: your words are kept with {code}. We have no YES or NO from you yet. Reply {code} YES, LATER or NO.',
  },
  /** A coordinator took the report. */
  'triage-yours': { text: 'Vigil: {code} is yours now, thank you.', link: 'Details: {link}' },
  /** A coordinator passed it on. */
  'triage-passed': { text: 'Vigil: {code} is passed on to the next coordinator. Thank you.' },
  /** Drill answered. */
  'got-drill': { text: 'Vigil DRILL: {code} received. It works. Thank you.' },
  // When we cannot tell
  /** Unknown code, or another person’s. */
  'wrong-code': {
    text: 'Vigil: we do not know that code. Nothing has changed. Please check its 4 characters in our last text and send it again with YES, LATER or NO.',
  },
  /** Code of an alert that is over. */
  'closed-code': { text: 'Vigil: {code} is over already. You need do nothing. Thank you.' },
  /** Bare answer, several open. */
  'several-open': {
    text: 'Vigil: several alerts are open for you: {codes}. Nothing has changed. Please send the code too, like {code} YES.',
  },
  // The number itself
  /** STOP and its kin. */
  stopped: {
    text: 'Vigil: no more texts to this number. Other ways to reach you stay on. To get texts again, reply START.',
  },
  /** START, UNSTOP. */
  started: {
    text: 'Vigil: texts to this number are on again, from the next alert. Old ones are not sent again. To end them, reply STOP.',
  },
  /** Asks to confirm another number, or an address. */
  'contact-check': { text: 'Vigil: please confirm how we reach you. It takes a minute.', link: '{link}' },
  // An offer to join
  /** Welcomed: may be asked from now on. */
  'join-welcome': {
    text: 'Vigil: welcome, and thank you. From now on we may ask you by text for {region}. NO is always a fine answer. To end texts, reply STOP.',
  },
  /** Declined, without a reason. */
  'join-declined': {
    text: 'Vigil: thank you for offering to help. We cannot take it up now. You need do nothing. What you told us is deleted within 30 days.',
  },
  // A report
  /** Something waits in the mailbox of somebody who reported; it says of what to nobody else. */
  'mailbox-notice': {
    text: 'Vigil: there is a message for you. You can read it on our site, with your code. To end these texts, reply STOP.',
    link: '{link}',
  },
  /** Confirming a number. */
  verify: {
    text: 'Vigil: {pin} confirms this number. Type it within 15 minutes on the page where you asked. We never ask for it by text or call.',
  },
  /** Asked for by who gets it. */
  test: { text: 'Vigil: test. Nothing has happened. No reply needed.' },
} as const;
