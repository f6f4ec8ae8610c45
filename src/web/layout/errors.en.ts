/** Pages for what went wrong: calm, and what to do now. */
export const errorsEn = {
  title400: 'That could not be read',
  lead400: 'Go back and try once more. What you sent us before is kept.',
  title403: 'This is not open to you',
  lead403: 'If you think it should be, ask the person who invited you.',
  may403viewer: 'With your account you can read figures. It opens no page of the console.',
  may403responder:
    'With your account you can answer alerts, by the link in the text or e-mail that you get. The console is for coordinators.',
  signedIn403: 'You are signed in as {name}.',
  title403form: 'This form was open too long',
  lead403form: 'Go back, reload the page, and send it again. Nothing you sent before is lost.',
  title404: 'This page isn’t here',
  lead404: 'What you sent us before is kept.',
  links404:
    'If a link in a text or an e-mail brought you here, that alert is probably over, and there is nothing you need to do.',
  title404link: 'This link works no longer',
  lead404link:
    'It was used, or it is older than three days. If you have set yourself up, sign in. If not, ask the person who invited you for a new link.',
  toSignIn: 'Sign in',
  title405: 'This address does something else',
  lead405: 'Open it from the page that links to it.',
  title409: 'That has changed in the meantime',
  lead409: 'Go back, reload the page, and look again. Nothing was changed by what you just sent.',
  title413: 'That is more than we can take at once',
  lead413: 'Send less text, in two parts if you need to. What you sent before is kept.',
  title429: 'We cannot take more from here just now',
  lead429: 'Many messages came from your network in a short time. You can try again {when}.',
  again: '{minutes, plural, one {in a minute} other {in # minutes}}',
  else429: 'If it cannot wait, ring one of the numbers below, or ask someone on another network to write for you.',
  title500: 'Something broke on our side',
  lead500:
    'It was not you. What you sent us before is kept, and the people who look after this site can see that it broke.',
  try500:
    'Try again in a minute. If you were sending a form and are not sure that it arrived, send it again: we notice doubles.',
  title503: 'We are not fully there at the moment',
  reference: 'If you write to us about this, name {reference}.',
  lookingFor: 'You may be looking for',
  toReport: 'Telling us about a death in custody',
  toReceipt: 'Coming back with your code',
} as const;
