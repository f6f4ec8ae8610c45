import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';
import { afterCheck, afterReport, IMMIGRATION, newTemplate } from './new-template.js';

/** What is to be done in the first hours, wherever it was. From the network’s list of tasks, checked in November 2026. */
export const FIRST_HOURS = [
  newTemplate(
    {
      code: 'T01',
      title: 'Write to the person who reported',
      guidance:
        'Through the mailbox of their receipt, in plain words: that we have it, what happens next, and whom they can ring. Say nothing that is not certain.',
    },
    afterReport(2 * HOUR),
    { doneBy: 'reporter_written' },
  ),
  newTemplate(
    {
      code: 'T02',
      title: 'Ask whether anybody is in danger now',
      guidance:
        'Somebody inside, or the person who reported. Where somebody is, ring 999, or the duty governor through the switchboard; say whom, and where.',
    },
    afterReport(HOUR),
    { urgent: true },
  ),
  newTemplate(
    {
      code: 'T38',
      title: 'A child reported it: have safeguarding look',
      guidance:
        'Find out whether a grown-up they trust has told them. Ask nothing about what they saw. No child’s name, school or picture in a note. They can write in their mailbox once this is done.',
    },
    afterReport(2 * DAY),
    { onlyIf: 'child_reported', gate: 'safeguarding' },
  ),
  newTemplate(
    {
      code: 'T03',
      title: 'Look for the same event',
      guidance:
        'The same place, seven days before and after. Merge what is one event; leave alone what is not certain.',
    },
    afterReport(4 * HOUR),
    { doneBy: 'duplicates_settled' },
  ),
  newTemplate(
    {
      code: 'T05',
      title: 'Record whether the family knows',
      guidance: 'While nobody knows, everything outward stays shut: no page, no press, no name, no vigil.',
    },
    afterReport(2 * HOUR),
    { doneBy: 'family_recorded' },
  ),
  newTemplate(
    {
      code: 'T04',
      title: 'Check it by a second source',
      guidance:
        'One that does not know the first, or an official one. Never say a name to an establishment or a newsroom. Record how it was checked.',
    },
    afterReport(12 * HOUR),
    { doneBy: 'verified' },
  ),
  newTemplate(
    {
      code: 'T06',
      title: 'Decide whom to alert',
      guidance: 'Release the alert to the region, then watch who answers. Two coordinators where there is one source.',
    },
    afterCheck(30 * MINUTE),
    { gate: 'verified', doneBy: 'released', urgent: true },
  ),
  newTemplate(
    {
      code: 'T08',
      title: 'Ring the welfare line: are others at risk?',
      guidance:
        'Ask for the safer-custody line, in a removal centre the welfare line. Ask that cellmates, neighbours, witnesses and listeners are looked after tonight. Write down every try. Many lines are not answered: go on after two.',
    },
    afterCheck(4 * HOUR),
    { gate: 'no_names', urgent: true },
  ),
  newTemplate(
    {
      code: 'T07',
      title: 'Name one to lead, one to stand in',
      guidance: 'Agree with both, and write the hand-over as a note: what is known, what is promised, what comes next.',
    },
    afterCheck(6 * HOUR),
  ),
  newTemplate(
    {
      code: 'T36',
      title: 'Ask whether a witness may be removed',
      guidance: 'Tell their lawyer or the visitors’ group. The consulate only where the family wishes it.',
    },
    afterCheck(12 * HOUR),
    { settings: IMMIGRATION, gate: 'witness_agrees' },
  ),
  newTemplate(
    {
      code: 'T09',
      title: 'Offer the family contact',
      guidance: 'Through the person who reported, once. Wait for a yes; silence is not one.',
    },
    afterCheck(12 * HOUR),
    { gate: 'family_told' },
  ),
  newTemplate(
    {
      code: 'T12',
      title: 'Ask about faith, burial and an interpreter',
      guidance:
        'Some burials cannot wait. The family or their lawyer tells the coroner’s officer, in Scotland the procurator fiscal.',
    },
    afterCheck(12 * HOUR),
    { gate: 'family_contact' },
  ),
  newTemplate(
    {
      code: 'T19',
      title: 'Watch whether the name appears',
      guidance: 'Where it does, warn the family before anybody shares anything. Share nothing yourself.',
    },
    afterCheck(DAY),
    { forResponders: true },
  ),
  newTemplate(
    {
      code: 'T35',
      title: 'Another death in the same place: look at both',
      guidance:
        'Two within 28 days. Read the guidance on safe messaging, think of those inside, and make no count public until somebody has looked.',
    },
    afterCheck(DAY),
    { onlyIf: 'cluster' },
  ),
];
