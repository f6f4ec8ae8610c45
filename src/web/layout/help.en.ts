/** Lines that someone can ring, and what each is for. */
export const helpEn = {
  line: '<b>{name}</b>, {about}: {number}',
  samaritans: 'to talk to someone, free',
  childline: 'for anyone under 19, free',
  inquest: 'advice for families after a death in custody, England and Wales',
  families_outside: 'for families of people in prison, Scotland, free',
  pact: 'for families of people in prison, England and Wales, free',
  cruse: 'after any death, free',
  lifeline: 'when you cannot cope, Northern Ireland, any hour, free',
  checked: 'checked on {day}',
  unchecked: 'not checked by us yet',
} as const;
