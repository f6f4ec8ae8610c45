import { DAY } from '../../kernel/clock.js';
import { afterCheck, IMMIGRATION, newTemplate, PRISONS, YOUTH } from './new-template.js';
import type { Jurisdiction } from './task-template.js';

const EW: readonly Jurisdiction[] = ['england', 'wales'];
const SCOTLAND: readonly Jurisdiction[] = ['scotland'];
const NI: readonly Jurisdiction[] = ['northern_ireland'];
const PPO_SETTINGS = [...PRISONS, ...YOUTH, ...IMMIGRATION, 'approved_premises', 'court_custody'];
const POLICE = ['police_custody'];
const CONTACT = { gate: 'family_contact' } as const;

const FIRST_STEPS = 'Give the family the first steps';

function firstSteps(form: string, guidance: string, place: object = {}) {
  const text = { code: form === '' ? 'T10' : `T10.${form}`, title: FIRST_STEPS, guidance };
  return newTemplate(text, afterCheck(DAY), { ...CONTACT, ...place });
}

function lawyer(form: string, guidance: string, place: object = {}) {
  const text = { code: form === '' ? 'T11' : `T11.${form}`, title: 'Offer the family a lawyer', guidance };
  return newTemplate(text, afterCheck(DAY), { gate: 'legal_referral', ...place });
}

/** Who investigates, who helps with the law, by the part of the UK and the kind of place. Sources as in section 3.1. */
export const BY_JURISDICTION = [
  firstSteps(
    'ew_police',
    'In their language: IOPC family liaison, the coroner, INQUEST. The force has a liaison officer of its own.',
    {
      jurisdictions: EW,
      settings: POLICE,
    },
  ),
  firstSteps(
    'ew_hospital',
    'In their language: the coroner, INQUEST, and that the provider looks into it itself. In England the CQC is told; in Wales ask Healthcare Inspectorate Wales.',
    {
      jurisdictions: EW,
      settings: ['secure_hospital'],
    },
  ),
  firstSteps(
    'ew',
    'In their language: the Prisons and Probation Ombudsman writes within four weeks or after the funeral; the coroner must investigate every death in state detention; INQUEST.',
    {
      jurisdictions: EW,
      settings: PPO_SETTINGS,
    },
  ),
  firstSteps(
    'scotland_police',
    'In their language: PIRC, directed by the procurator fiscal; a fatal accident inquiry is mandatory; Families Outside 0800 254 0088.',
    {
      jurisdictions: SCOTLAND,
      settings: POLICE,
    },
  ),
  firstSteps(
    'scotland_hospital',
    'In their language: the procurator fiscal decides whether there is a fatal accident inquiry; ask the Mental Welfare Commission.',
    {
      jurisdictions: SCOTLAND,
      settings: ['secure_hospital'],
    },
  ),
  firstSteps(
    'scotland',
    'In their language: the COPFS family liaison charter; a fatal accident inquiry is mandatory; the DIPLAR review takes their questions; Families Outside 0800 254 0088.',
    {
      jurisdictions: SCOTLAND,
    },
  ),
  firstSteps('ni_police', 'In their language: the Police Ombudsman, and the coroner.', {
    jurisdictions: NI,
    settings: POLICE,
  }),
  firstSteps(
    'ni_prison',
    'In their language: the Prisoner Ombudsman; an inquest is mandatory, with time for them to attend.',
    {
      jurisdictions: NI,
      settings: [...PRISONS, ...YOUTH],
    },
  ),
  firstSteps('ni', 'In their language: the coroner. Ask the Trust and the RQIA who looks into it.', {
    jurisdictions: NI,
  }),
  firstSteps(
    '',
    'In their language, once the kind of place is known: who investigates, who helps, and what they may ask for.',
  ),
  lawyer(
    'ew',
    'INQUEST first, else the list of lawyers. Legal aid at inquests may change: read the latest before you say.',
    {
      jurisdictions: EW,
    },
  ),
  lawyer('scotland', 'Families Outside, and a solicitor who knows fatal accident inquiries.', {
    jurisdictions: SCOTLAND,
  }),
  lawyer('ni', 'From the list of solicitors in Northern Ireland.', { jurisdictions: NI }),
  lawyer('', 'Once the part of the UK is known: INQUEST, Families Outside, or the list for Northern Ireland.'),
  newTemplate(
    {
      code: 'T13.scotland',
      title: 'Post-mortem: what the family may ask for',
      guidance: 'Through the procurator fiscal: who may be there, a second examination, when the body is released.',
    },
    afterCheck(DAY),
    { ...CONTACT, jurisdictions: SCOTLAND },
  ),
  newTemplate(
    {
      code: 'T13',
      title: 'Post-mortem: what the family may ask for',
      guidance: 'Through the coroner’s officer: a representative, a second examination, when the body is released.',
    },
    afterCheck(DAY),
    CONTACT,
  ),
  newTemplate(
    {
      code: 'T23',
      title: 'Ask whether the coroner was told',
      guidance: 'Ring the coroner’s office. Deaths in hospital detention have gone unreported.',
    },
    afterCheck(5 * DAY),
    { jurisdictions: EW, settings: ['secure_hospital'] },
  ),
  newTemplate(
    { code: 'T24', title: 'Ask whether the CQC was told', guidance: 'It has to be told without delay.' },
    afterCheck(14 * DAY),
    { jurisdictions: ['england'], settings: ['secure_hospital'] },
  ),
  newTemplate(
    {
      code: 'T25.ew',
      title: 'Has the PPO written to the family?',
      guidance: 'Within four weeks, or after the funeral if that is sooner. If not, ask their family liaison.',
    },
    afterCheck(28 * DAY),
    { jurisdictions: EW, settings: PPO_SETTINGS },
  ),
  newTemplate(
    {
      code: 'T25.immigration',
      title: 'Has the PPO written to the family?',
      guidance: 'It covers removal centres in the whole UK. If it has not within four weeks, ask their family liaison.',
    },
    afterCheck(28 * DAY),
    { settings: IMMIGRATION },
  ),
  newTemplate(
    {
      code: 'T26',
      title: 'Has COPFS been in touch with the family?',
      guidance: 'As its charter says. If not, ask the Scottish Fatalities Investigation Unit.',
    },
    afterCheck(28 * DAY),
    { jurisdictions: SCOTLAND, settings: PRISONS },
  ),
  newTemplate(
    {
      code: 'T26b',
      title: 'DIPLAR: were the family’s questions taken?',
      guidance: 'The review of the prison and the health board. Send the questions in writing.',
    },
    afterCheck(56 * DAY),
    { jurisdictions: SCOTLAND, settings: PRISONS },
  ),
  newTemplate(
    {
      code: 'T27',
      title: 'Has the Prisoner Ombudsman been in touch?',
      guidance: 'With the family, within four weeks. If not, ring the office.',
    },
    afterCheck(28 * DAY),
    { jurisdictions: NI, settings: PRISONS },
  ),
  newTemplate(
    {
      code: 'T28.ew',
      title: 'Has the IOPC been in touch?',
      guidance: 'Family liaison, within a week. If not, ring them.',
    },
    afterCheck(7 * DAY),
    { jurisdictions: EW, settings: POLICE },
  ),
  newTemplate(
    {
      code: 'T28.scotland',
      title: 'Has PIRC been in touch?',
      guidance: 'Its liaison officers, within a week. If not, ring them.',
    },
    afterCheck(7 * DAY),
    { jurisdictions: SCOTLAND, settings: POLICE },
  ),
  newTemplate(
    {
      code: 'T28.ni',
      title: 'Has the Police Ombudsman been in touch?',
      guidance: 'Within a week. If not, ring the office.',
    },
    afterCheck(7 * DAY),
    { jurisdictions: NI, settings: POLICE },
  ),
  newTemplate(
    {
      code: 'T31.scotland',
      title: 'File the sheriff’s recommendations',
      guidance: 'After the inquiry: who has to answer, and whether they did.',
    },
    afterCheck(null),
    { jurisdictions: SCOTLAND },
  ),
  newTemplate(
    {
      code: 'T31.ew',
      title: 'File reports to prevent future deaths',
      guidance: 'After the inquest: who has to answer within 56 days, and whether they did.',
    },
    afterCheck(null),
    { jurisdictions: EW },
  ),
];
