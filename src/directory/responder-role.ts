/** What a responder does for the network. One person may hold several. */
export const RESPONDER_ROLES = [
  'local',
  'legal',
  'family_support',
  'welfare',
  'press',
  'faith',
  'interpreter',
  'safeguarding',
  'migrant_support',
  'ipp_support',
] as const;
export type ResponderRole = (typeof RESPONDER_ROLES)[number];

/**
 * Whether "I can help from a distance" is as good as coming. It is where the work is done by telephone and on paper;
 * it is not where somebody has to stand beside a family, at a gate or at a bedside.
 */
const COUNTS_FROM_A_DISTANCE: Readonly<Record<ResponderRole, boolean>> = {
  local: false, // is somebody at the place: a vigil, a gate, a neighbour
  legal: true, // first advice and the letter that preserves evidence go by telephone and e-mail
  family_support: false, // sits with the family
  welfare: false, // drives, brings, looks after responders on the spot
  press: true, // answers newsrooms by telephone
  faith: false, // prayer, washing and burial want presence
  interpreter: true, // interprets by telephone
  safeguarding: true, // decides about children at risk, with services that are rung up
  migrant_support: true, // reaches detention visitors, lawyers and consulates by telephone
  ipp_support: true, // knows sentence and recall; advises by telephone
};

export function countsFromADistance(role: ResponderRole): boolean {
  return COUNTS_FROM_A_DISTANCE[role];
}
