import { pageOf } from '../answers/common.answers.js';
import { joinRequest, joinSummary } from '../answers/join.answers.js';
import type { RouteEntries } from '../route-entry.js';

const DECIDED = ['not_confirmed', 'already_welcomed', 'already_declined'] as const;

export const JOIN_ENTRIES: RouteEntries = {
  'GET /join-requests': {
    summary: 'Offers to join, oldest first',
    more: 'The list says nothing of who somebody is.',
    answers: { 200: pageOf(joinSummary) },
  },
  'GET /join-requests/{id}': {
    summary: 'An offer to join, with what its owner wrote',
    more: 'Each reading is written to the log. One that is not confirmed is not opened.',
    answers: { 200: joinRequest },
  },
  'POST /join-requests/{id}/vouch': {
    summary: 'Vouch for somebody who offers to join',
    more: 'Two different people have to. The same person twice is one.',
    answers: { 200: joinSummary },
    problems: [...DECIDED],
  },
  'POST /join-requests/{id}/welcome': {
    summary: 'Welcome somebody for whom two people have vouched',
    more: 'They become a responder with what they confirmed and wished for, and are told. Where somebody in the list has the same number or address, that person is brought up to date instead: `responderId`.',
    answers: { 200: joinSummary },
    problems: [...DECIDED, 'vouches_needed', 'already_responder', 'not_the_same_person', 'offer_unreadable'],
  },
  'POST /join-requests/{id}/decline': {
    summary: 'Decline an offer to join',
    more: 'The person is thanked, without a reason. The offer is deleted after 30 days.',
    answers: { 200: joinSummary },
    problems: [...DECIDED],
  },
  'POST /join-requests/{id}/postpone': {
    summary: 'Put an offer to join off',
    answers: { 200: joinSummary },
    problems: [...DECIDED, 'bad_time'],
  },
};
