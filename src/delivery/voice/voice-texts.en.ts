/** What a call says in English: the same as the texts, in sentences for the ear. */
const pressIfYouCan = 'Press 1 if you can come, 2 for later, 0 if you cannot.';
const comeKeys = {
  '1': 'Thank you. You pressed 1: you can come.',
  '2': 'Thank you. You pressed 2: later. We ask others for now.',
  '0': 'Thank you. You pressed 0: you cannot come. We ask the next person.',
} as const;

export const voiceEn = {
  texts: {
    triage: {
      say: 'This is Vigil. New report, {region}. Your code is {code}. Press 1 to take it, 0 to pass it on.',
      keys: {
        '1': 'Thank you. You pressed 1: it is yours now.',
        '0': 'Thank you. You pressed 0: it is passed on to the next coordinator.',
      },
    },
    alert: { say: `This is Vigil. Alert for {region}. Your code is {code}. ${pressIfYouCan}`, keys: comeKeys },
    reminder: {
      say: `This is Vigil. {region}. Your code is {code}. It still needs an answer. ${pressIfYouCan} No is fine.`,
      keys: comeKeys,
    },
    progress: {
      say: 'This is Vigil. Your code is {code}. You said yes. Are you on the way or there? Press 1 if you are, 0 if you no longer can. If we hear nothing we ask someone else.',
      keys: {
        '1': 'Thank you. You pressed 1: you are on the way or there.',
        '0': 'Thank you. You pressed 0: you no longer can. We ask the next person.',
      },
    },
    drill: {
      say: 'This is Vigil. This is a drill, no alert. {region}. Your code is {code}. Press 1 to show that this works. Stay where you are.',
      keys: { '1': 'Thank you. You pressed 1. It works.' },
    },
    'stand-down-enough': {
      say: 'This is Vigil. {region}, code {code}. Enough people are coming. You need do nothing. Thank you.',
    },
    'triage-taken': {
      say: 'This is Vigil. Code {code} has been taken by a colleague. You need do nothing. Thank you.',
    },
    'stand-down-over': {
      say: 'This is Vigil. {region}, code {code} is over. Please stop here. Thank you for being there.',
    },
    correction: {
      say: 'This is Vigil. Correction for {region}, code {code}. The alert was wrong. Please stop now.',
    },
    verify: {
      say: 'This is Vigil. {code}. Again: {code}. This confirms your number. Type it within 15 minutes on the page where you asked. We never ask for it by text or call.',
    },
    test: { say: 'This is Vigil. This is a test. Nothing has happened. You need do nothing. Thank you.' },
  },
  common: {
    otherKey: 'That key is not one of them. Nothing has changed. You can also answer by text or on your own page.',
    noKey: 'We heard no key. Nothing has changed. You can also answer by text or on your own page.',
    over: 'This is over already. You need do nothing. Thank you.',
  },
} as const;
