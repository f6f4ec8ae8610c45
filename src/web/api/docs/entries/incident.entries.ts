import { pageOf } from '../answers/common.answers.js';
import {
  alert,
  calledInstead,
  incident,
  incidentSummary,
  noted,
  pending,
  released,
} from '../answers/incident.answers.js';
import {
  attachment,
  consent,
  entry,
  person,
  personChanged,
  plan,
  receipt,
  report,
  sources,
  understood,
} from '../answers/record.answers.js';
import type { RouteEntries } from '../route-entry.js';
import { z } from 'zod';

const ok = { 200: incident };

export const INCIDENT_ENTRIES: RouteEntries = {
  'POST /reports': {
    summary: 'Report a death',
    more: 'One of facilityCode and placeText is enough. The receipt code is shown this once. A coordinator’s key may say by channel and keepingConsent that they took it down for somebody; it is then not counted by any limit.',
    answers: { 201: receipt },
    problems: ['unknown_facility', 'channel_not_yours', 'too_many_reports', 'flood_of_reports'],
  },
  'GET /incidents': {
    summary: 'The incidents, newest first',
    more: 'Those of the caller’s regions, and those whose region is not known yet.',
    answers: { 200: pageOf(incidentSummary) },
  },
  'GET /incidents/{ref}': { summary: 'One incident', answers: { 200: incident } },
  'POST /incidents/{ref}/triage': {
    summary: 'Take an incident, or give it to somebody',
    answers: ok,
    problems: ['wrong_status', 'incident_merged', 'unknown_user'],
  },
  'POST /incidents/{ref}/verify': {
    summary: 'Record what was found out',
    answers: ok,
    problems: ['wrong_status', 'incident_merged', 'method_required'],
  },
  'POST /incidents/{ref}/next-of-kin': {
    summary: 'Record what the family knows',
    answers: ok,
    problems: ['incident_merged'],
  },
  'POST /incidents/{ref}/notes': {
    summary: 'Keep an internal note',
    more: 'No reporter and no responder ever reads one.',
    answers: { 201: noted },
    problems: ['incident_merged'],
  },
  'POST /incidents/{ref}/alert': {
    summary: 'Release an alert to people of the region, or wider',
    more: 'Where two coordinators are needed the first of them gets 202; the call of another one releases.',
    answers: { 200: released, 202: pending },
    problems: [
      'not_verified',
      'region_unknown',
      'already_released',
      'nothing_to_confirm',
      'second_coordinator_required',
      'incident_over',
      'incident_merged',
    ],
  },
  'POST /incidents/{ref}/naming': {
    summary: 'Record whether the person may be named',
    answers: ok,
    problems: ['next_of_kin_first', 'child_not_named', 'family_refuses', 'incident_merged'],
  },
  'POST /incidents/{ref}/publish': {
    summary: 'Choose what may be public',
    answers: ok,
    problems: ['not_verified', 'next_of_kin_first', 'naming_not_agreed', 'child_not_named', 'incident_merged'],
  },
  'POST /incidents/{ref}/stand-down': {
    summary: 'It is over: tell those who were asked, once',
    answers: ok,
    problems: ['wrong_status', 'incident_merged'],
  },
  'POST /incidents/{ref}/close': {
    summary: 'Close an incident',
    answers: ok,
    problems: ['wrong_status', 'incident_merged'],
  },
  'POST /incidents/{ref}/reopen': {
    summary: 'Take up an incident again',
    answers: ok,
    problems: ['wrong_status', 'incident_merged'],
  },
  'POST /incidents/{ref}/move': {
    summary: 'Another place: what was asked for the old one stops, the plan of the new one starts',
    answers: ok,
    problems: ['unknown_facility', 'incident_merged'],
  },
  'PATCH /incidents/{ref}': {
    summary: 'Put right the place or the region',
    more: 'What was checked and released stays so. Where another plan is meant for the new place, what runs for the old one stops, and the new one starts at its first step. The reason is kept as an internal note.',
    answers: ok,
    problems: ['unknown_facility', 'incident_merged'],
  },
  'POST /incidents/{ref}/take-in': {
    summary: 'Take in a report that was kept back',
    more: 'Coordinators are paged, but for what may be the same event as an open incident. To set it aside, verify it as a hoax.',
    answers: ok,
    problems: ['not_held', 'incident_merged'],
  },
  'POST /incidents/{ref}/mute-source': {
    summary: 'Keep back, for a day, what comes from the same network',
    more: 'Nothing is refused: nobody is paged for it until a coordinator has looked.',
    answers: ok,
    problems: ['source_unknown', 'incident_merged'],
  },
  'POST /incidents/{ref}/merge': {
    summary: 'The same event as another incident',
    answers: ok,
    problems: ['same_incident', 'incident_merged', 'wrong_status'],
  },
  'POST /incidents/{ref}/unmerge': { summary: 'Not the same event after all', answers: ok, problems: ['not_merged'] },
  'POST /incidents/{ref}/escalate': {
    summary: 'Ask the people of the next step now',
    more: 'expectedStep is the step that the caller sees: of two who press at once, one moves the run.',
    answers: ok,
    problems: ['stale_step', 'no_next_step', 'run_over', 'region_maintenance', 'incident_over'],
  },
  'POST /incidents/{ref}/call-instead': {
    summary: 'Call those whose text waits for the sender',
    more: 'The provider asked for a pause: a call that was planned for later goes now. The text keeps its time.',
    answers: { 200: calledInstead },
  },
  'GET /incidents/{ref}/plan': { summary: 'What happens next and when, if nobody answers', answers: { 200: plan } },
  'GET /incidents/{ref}/alerts': {
    summary: 'Who was asked, how, and what they said',
    answers: { 200: z.array(alert) },
  },
  'POST /incidents/{ref}/alerts/{alertId}/answer': {
    summary: 'Record an answer given by word of mouth',
    answers: { 200: understood },
    problems: ['incident_over'],
  },
  'GET /incidents/{ref}/timeline': {
    summary: 'The log of an incident, oldest first',
    answers: { 200: z.array(entry) },
  },
  'GET /incidents/{ref}/reports': {
    summary: 'What the sources said',
    more: 'Every read is in the log.',
    answers: { 200: z.array(report) },
  },
  'GET /incidents/{ref}/sources': {
    summary: 'Where the reports come from, and how many independent sources that is',
    more: 'With the reports of incidents that were merged into it. A rumour, a page that was read, and not saying how one knows, count as none; reports that nobody has judged count as one at most.',
    answers: { 200: sources },
  },
  'POST /incidents/{ref}/sources': {
    summary: 'Judge whether a report comes from a source of its own',
    more: 'same_source needs sameAsId; not_known takes back what was judged. The reason is sealed.',
    answers: { 200: sources },
    problems: ['other_report_required', 'incident_merged'],
  },
  'GET /incidents/{ref}/consents': {
    summary: 'What the family or a reporter agreed to, or refused',
    answers: { 200: z.array(consent) },
  },
  'POST /incidents/{ref}/consents': {
    summary: 'Keep what somebody agreed to, or refused',
    more: 'It counts for twelve months. Where the family refuses the name, it is public no longer from that moment.',
    answers: { 201: noted },
  },
  'POST /incidents/{ref}/consents/{consentId}/withdraw': {
    summary: 'Take back what somebody agreed to, or refused',
    more: 'It counts no longer from that moment, also what is public.',
    answers: { 204: null },
  },
  'GET /incidents/{ref}/person': {
    summary: 'What is known of the person who died',
    more: 'Sealed, and apart from the incident. Every read is in the log, with its reason.',
    answers: { 200: person },
  },
  'PATCH /incidents/{ref}/person': {
    summary: 'Change what is known of the person who died',
    more: 'Only the fields that change; null deletes one. Answers with their names alone: to read it, say why.',
    answers: { 200: personChanged },
  },
  'DELETE /incidents/{ref}/person': {
    summary: 'Delete what is known of the person who died, for good',
    answers: { 204: null },
  },
  'GET /incidents/{ref}/reports/{reportId}/attachments': {
    summary: 'What a source sent along',
    more: 'Without its content. It counts as new no more.',
    answers: { 200: z.array(attachment) },
  },
  'GET /incidents/{ref}/reports/{reportId}/attachments/{attachmentId}': {
    summary: 'Save a picture or document',
    more: 'The copy is a JPEG without place, time or camera. The original is as a stranger sent it: open it away from everything else. Every read is in the log, an original with its reason.',
    answers: { 200: 'file' },
    problems: ['reason_needed', 'no_copy'],
  },
  'POST /simulations': {
    summary: 'Who would be asked, when and how; and who would not, and why',
    more: 'Sends nothing.',
    answers: { 200: plan },
    problems: ['unknown_facility'],
  },
};
