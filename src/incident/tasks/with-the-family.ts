import { DAY, HOUR } from '../../kernel/clock.js';
import { afterCheck, IMMIGRATION, newTemplate, PRISONS } from './new-template.js';

const CONTACT = { gate: 'family_contact' } as const;

/** What is done with the family and for those who help, in the days and months after. */
export const WITH_THE_FAMILY = [
  newTemplate(
    {
      code: 'T17',
      title: 'Think of the children',
      guidance:
        'Has an adult they trust told them? Offer support for bereaved children and for children of prisoners. Write down no child’s name, school or picture.',
    },
    afterCheck(2 * DAY),
    { onlyIf: 'children', gate: 'safeguarding' },
  ),
  newTemplate(
    {
      code: 'T14',
      title: 'Have a lawyer ask that evidence is kept',
      guidance:
        'CCTV, body-worn video, cell-bell log, ACCT, SPAR or Talk to Me papers, radio log, healthcare record, telephone and e-mail logs, property, letters.',
    },
    afterCheck(2 * DAY),
    { gate: 'legal_referral' },
  ),
  newTemplate(
    {
      code: 'T18',
      title: 'Draft a line for the press',
      guidance:
        'The family agrees to each word and to who speaks. No method, no place inside, no single cause. Sooner if the press rings.',
    },
    afterCheck(2 * DAY),
    { gate: 'press' },
  ),
  newTemplate(
    {
      code: 'T15',
      title: 'Invite first-hand accounts',
      guidance:
        'Dated and signed, by letter or in person. Warn them: prison telephones are recorded, and may be listened to.',
    },
    afterCheck(3 * DAY),
    { gate: 'witness_agrees', forResponders: true },
  ),
  newTemplate(
    {
      code: 'T16',
      title: 'Keep letters and records as they are',
      guidance: 'Letters, cards, envelopes, call and money records. Photograph them; mark and mend nothing.',
    },
    afterCheck(3 * DAY),
    CONTACT,
  ),
  newTemplate(
    {
      code: 'T20',
      title: 'Ask the family about a vigil',
      guidance: 'Only if they want one: a legal observer, stewards, somewhere quiet, somebody for the children.',
    },
    afterCheck(7 * DAY),
    { gate: 'vigil', forResponders: true },
  ),
  newTemplate(
    {
      code: 'T21',
      title: 'Help with what it costs',
      guidance: 'Funeral, travel, visits. Before a collection is shared, agree who holds the money and what is public.',
    },
    afterCheck(7 * DAY),
    { gate: 'family_contact', forResponders: true },
  ),
  newTemplate(
    {
      code: 'T37',
      title: 'Tell the family of those who campaign on IPP',
      guidance: 'Offer the link once. Nothing is joined for them.',
    },
    afterCheck(7 * DAY),
    { topics: ['ipp'], gate: 'family_contact' },
  ),
  newTemplate(
    {
      code: 'T32',
      title: 'Sit down with those who helped',
      guidance: 'As a group, then one by one. Ask who wants a break, and take them off the rota.',
    },
    afterCheck(7 * DAY),
    { forResponders: true },
  ),
  newTemplate(
    {
      code: 'T32b',
      title: 'Ask those who helped once more',
      guidance: 'Four weeks later, one by one: how are you now?',
    },
    afterCheck(28 * DAY),
  ),
  newTemplate(
    {
      code: 'T22',
      title: 'Ask for property and money to be returned',
      guidance: 'In writing, with a list. Clothes may be evidence: ask the lawyer first.',
    },
    afterCheck(14 * DAY),
    { settings: [...PRISONS, ...IMMIGRATION], gate: 'family_contact' },
  ),
  newTemplate(
    {
      code: 'T29',
      title: 'Put dates of hearings into the calendar',
      guidance:
        'Opening, pre-inquest review, inquest; in Scotland the preliminary hearing. Find somebody to go along each day. Asked again every week.',
    },
    afterCheck(7 * DAY),
    { gate: 'family_contact', everyDays: 7 },
  ),
  newTemplate(
    {
      code: 'T33',
      title: 'Look again at what is kept',
      guidance: 'Close it, or place a legal hold for the inquest, with its reason. Asked again every year.',
    },
    afterCheck(90 * DAY),
    { everyDays: 365 },
  ),
  newTemplate(
    {
      code: 'T30',
      title: 'Is it in the official count?',
      guidance:
        'Ministry of Justice, PPO, IOPC, SPS or Home Office lists. Record where it is, and where it is missing.',
    },
    afterCheck(120 * DAY),
    { everyDays: 91 },
  ),
  newTemplate(
    {
      code: 'T34',
      title: 'Remember the day, if the family asked',
      guidance: 'Only where they asked for it. “Not needed” ends it for good.',
    },
    afterCheck(358 * DAY + 12 * HOUR),
    { gate: 'family_contact', everyDays: 365 },
  ),
];
