/** What every page of the console says around its own words. */
export const deskEn = {
  consoleNav: 'Console',
  consoleTonight: 'Tonight',
  consoleLog: 'Log',
  consoleRota: 'Rota',
  consolePeople: 'People',
  consolePlaces: 'Places',
  consoleReport: 'Take a report',
  signOut: 'Sign out',
  unsetTexts:
    '<b>No text and no call leaves.</b> No provider is set, and nobody is reached that way. Ring people yourself, and tell the operator: {settings}.',
  unsetMail:
    '<b>No e-mail leaves.</b> No mail server is set, and nobody is reached that way. Tell the operator: {settings}.',
  consoleFoot: 'Every change here is written to the log with your name.',
} as const;
