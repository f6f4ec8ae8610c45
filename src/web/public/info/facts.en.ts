/** Who looks into a death in custody, by country. The source of each stands in help-data.ts. */
export const factsEn = {
  coroner: 'A coroner has to look into every death in state detention, whatever the cause.',
  ppo: 'After a death in a prison or an immigration removal centre the Prisons and Probation Ombudsman investigates. Its family liaison officer writes within four weeks, or after the funeral if that is earlier. You can put your own questions.',
  iopc: 'After a death in or after police custody the Independent Office for Police Conduct is involved.',
  hospital: 'After a death of someone detained in hospital, ask the coroner’s office whether it was told.',
  fiscal:
    'The procurator fiscal looks into it. After a death in legal custody a fatal accident inquiry is held, with few exceptions, also when the person died in hospital.',
  charter: 'The Crown Office has a charter for families: it says what they are told, and when.',
  booklet: 'Families Outside has a booklet for families after a death in custody.',
  governor:
    'After a death in prison the governor has to tell the coroner and, where possible, the nearest relative at once.',
  ombudsman: 'The Prisoner Ombudsman investigates. There is an inquest, and the next of kin are given time to attend.',
} as const;
