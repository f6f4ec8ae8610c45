/** What every page says around its own words. */
export const layoutEn = {
  skip: 'Skip to the main part',
  leave: 'Leave this site',
  leaveOrSkip: 'Leave or skip',
  language: 'Language',
  helpTitle: 'Someone to talk to',
  helpDanger: '<b>In danger now:</b> ring {number}. We are volunteers, not an emergency service.',
  helpDuty: '<b>Rather ring us?</b> The person on duty: {number}',
  linkPrivacy: 'What we keep, and for how long',
  linkTexts: 'What we will never text you',
  linkHelp: 'More help',
  linkJoin: 'Offer to help',
  footLinks: 'About this site',
  machineDraftTitle: 'About this translation',
  machineDraft: '<b>Machine draft.</b> No person has read this translation yet.',
  machineDraftOther: 'Read this page in English',
  consoleNav: 'Console',
  consoleTonight: 'Tonight',
  consoleLog: 'Log',
  consoleJoining: 'Joining',
  signOut: 'Sign out',
  unsetTexts:
    '<b>No text and no call leaves.</b> No provider is set, and nobody is reached that way. Ring people yourself, and tell the operator: {settings}.',
  unsetMail:
    '<b>No e-mail leaves.</b> No mail server is set, and nobody is reached that way. Tell the operator: {settings}.',
  consoleFoot: 'Every change here is written to the log with your name.',
} as const;
