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
  linkFigures: 'Open figures',
  linkHelp: 'More help',
  linkJoin: 'Offer to help',
  footLinks: 'About this site',
  moreLanguages: 'More languages:',
  machineDraftTitle: 'About this translation',
  machineDraft: 'This translation was made by a machine and has not been checked yet.',
} as const;
