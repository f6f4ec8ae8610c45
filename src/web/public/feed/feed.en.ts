/** The public feed. It says what may be told of a single death, and no more. */
export const feedEn = {
  title: 'Vigil: what may be told',
  subtitle:
    'Deaths in custody that were checked, where the family has been told and the network may speak of it. Nothing here is a cause. Please take back what is withdrawn here.',
  openTitle: 'A person died: {place}, {month}',
  openTitleNoPlace: 'A person died: {setting}, {region}, {month}',
  open: 'A person died in {month}. Place: {place}. Kind of place: {setting}. Region: {region}. {checked}',
  openNoPlace: 'A person died in {month}. Kind of place: {setting}. Region: {region}. {checked}',
  one_source: 'Confirmed by one person with direct knowledge.',
  two_sources: 'Confirmed by two independent sources.',
  confirmed: 'Confirmed by the family, by an authority or by a published record.',
  care: 'We give no name and no cause. Please do not guess at one, and leave the family in peace.',
  help: 'Someone to talk to: {lines}.',
  withdrawnTitle: 'Withdrawn',
  withdrawn: 'What stood here is no longer public. Please take back what you made of it.',
  correctedTitle: 'Taken back: it was wrong',
  corrected: 'What stood here was wrong. Please correct what you made of it, where people can see that.',
} as const;
