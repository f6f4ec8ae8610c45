import { z } from 'zod';
import { erased, personDocument, retentionPreview } from '../answers/keeping.answers.js';
import { incident } from '../answers/incident.answers.js';
import type { RouteEntries } from '../route-entry.js';

const ok = { 200: incident };

export const KEEPING_ENTRIES: RouteEntries = {
  'POST /incidents/{ref}/legal-hold': {
    summary: 'Place a legal hold: nothing of the incident is deleted',
    more: 'With a reason, and a day within twelve months on which somebody looks again; left out, in a year. It never ends by itself.',
    answers: ok,
    problems: ['incident_merged', 'already_on_hold', 'invalid_review_day'],
  },
  'POST /incidents/{ref}/legal-hold/review': {
    summary: 'Say that the hold was looked at and is still needed',
    answers: ok,
    problems: ['not_on_hold', 'invalid_review_day'],
  },
  'POST /incidents/{ref}/legal-hold/lift': {
    summary: 'Lift the hold',
    more: 'What is late by then is deleted within a day.',
    answers: ok,
    problems: ['not_on_hold'],
  },
  'POST /incidents/{ref}/reports/{id}/erase': {
    summary: 'Delete the words of one report before their time',
    more: 'Words, place in words, contact and mailbox go, and the code opens nothing. What is counted stays. It cannot be undone.',
    answers: ok,
    problems: ['legal_hold'],
  },
  'GET /responders/{id}/export': {
    summary: 'All that is stored about one person, opened',
    more: 'For the person who asks; nothing of anybody else. Each time is in the log.',
    answers: { 200: personDocument },
  },
  'POST /responders/{id}/erase': {
    summary: 'Forget a person who asks for it',
    more: 'Name, numbers, wishes, words and account go; the id stays, so that counts, plans and the log stay whole. It cannot be undone.',
    answers: { 200: erased },
    problems: ['responder_in_rota', 'legal_hold', 'own_account'],
  },
  'GET /retention': {
    summary: 'What would be deleted now because its time is up',
    more: 'By table, with what a legal hold keeps. It is done once a day.',
    answers: { 200: z.strictObject({ items: z.array(retentionPreview) }) },
  },
};
