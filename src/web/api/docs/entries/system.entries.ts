import { invitedUser, key, newKey, user } from '../answers/access.answers.js';
import { openFigures } from '../answers/figures.answers.js';
import { pageOf } from '../answers/common.answers.js';
import { deliveryFigures, message, sending } from '../answers/message.answers.js';
import { policy, route } from '../answers/policy.answers.js';
import { newWebhook, webhook, webhookDelivery } from '../answers/webhook.answers.js';
import type { RouteEntries } from '../route-entry.js';

export const SYSTEM_ENTRIES: RouteEntries = {
  'GET /policies': { summary: 'The policies', answers: { 200: pageOf(policy) } },
  'POST /policies': { summary: 'Make a policy', answers: { 201: policy }, problems: ['unknown_reference'] },
  'GET /policies/{id}': { summary: 'One policy', answers: { 200: policy } },
  'PATCH /policies/{id}': {
    summary: 'Change a policy',
    more: 'Runs that have begun keep it as it was.',
    answers: { 200: policy },
    problems: ['unknown_reference'],
  },
  'PUT /policies/{id}': { summary: 'Write a policy anew', answers: { 200: policy }, problems: ['unknown_reference'] },
  'DELETE /policies/{id}': { summary: 'Delete a policy', answers: { 204: null }, problems: ['policy_in_use'] },

  'GET /routes': { summary: 'The routes, in the order in which they are looked at', answers: { 200: pageOf(route) } },
  'PUT /routes': {
    summary: 'Write the whole list of routes',
    more: 'A route with the id of a present one takes its place; present ones that are not in the list are deleted.',
    answers: { 200: pageOf(route) },
    problems: ['unknown_reference', 'fallback_required'],
  },
  'POST /routes': { summary: 'Add a route', answers: { 201: route }, problems: ['unknown_reference'] },
  'GET /routes/{id}': { summary: 'One route', answers: { 200: route } },
  'PATCH /routes/{id}': {
    summary: 'Change a route',
    answers: { 200: route },
    problems: ['unknown_reference', 'fallback_required'],
  },
  'PUT /routes/{id}': {
    summary: 'Write a route anew',
    answers: { 200: route },
    problems: ['unknown_reference', 'fallback_required'],
  },
  'DELETE /routes/{id}': {
    summary: 'Delete a route',
    more: 'Each trigger keeps a route that fits everything.',
    answers: { 204: null },
    problems: ['fallback_required'],
  },

  'GET /messages': { summary: 'The messages, newest first', answers: { 200: pageOf(message) } },
  'GET /messages/figures': {
    summary: 'What became of the messages, by channel, provider and range of numbers',
    more: 'For coordinators of regions those of their incidents, as in the list of messages.',
    answers: { 200: deliveryFigures },
  },
  'GET /messages/{id}': { summary: 'One message', answers: { 200: message } },
  'POST /messages/{id}/retry': {
    summary: 'Send once more what did not arrive',
    answers: { 201: message },
    problems: ['not_retriable', 'not_reachable', 'under_way', 'incident_over'],
  },

  'GET /stats': {
    summary: 'Open figures',
    more: 'By region, class of settings and quarter; small counts are not told. The same as /stats.json, which needs no key and may be kept for an hour. They change on the first Monday of a month, if at all.',
    answers: { 200: openFigures },
  },

  'GET /sending': { summary: 'Whether texts leave, how many wait, and about until when', answers: { 200: sending } },
  'POST /sending/stop': {
    summary: 'Stop all outgoing texts, at once and everywhere',
    more: 'What is due waits and goes once texts leave again, unless it is over or too late by then. Calls and e-mail go on.',
    answers: { 200: sending },
  },
  'POST /sending/resume': {
    summary: 'Let texts leave again; after a restore calls and e-mail too',
    answers: { 200: sending },
  },

  'GET /webhooks': { summary: 'The outgoing webhooks', answers: { 200: pageOf(webhook) } },
  'POST /webhooks': {
    summary: 'Make a webhook',
    more: 'Standard Webhooks: webhook-id, webhook-timestamp and webhook-signature (v1, HMAC-SHA256). At least once, with growing waits for 72 hours. The secret is shown this once.',
    answers: { 201: newWebhook },
  },
  'GET /webhooks/{id}': { summary: 'One webhook', answers: { 200: webhook } },
  'PATCH /webhooks/{id}': { summary: 'Change a webhook', answers: { 200: webhook } },
  'PUT /webhooks/{id}': { summary: 'Write a webhook anew', answers: { 200: webhook } },
  'DELETE /webhooks/{id}': {
    summary: 'Delete a webhook with its deliveries',
    answers: { 204: null },
    problems: ['named_by_policy'],
  },
  'POST /webhooks/{id}/rotate-secret': {
    summary: 'A new secret',
    more: 'For a day the old one signs as well. The new one is shown this once.',
    answers: { 201: newWebhook },
  },
  'GET /webhooks/{id}/deliveries': {
    summary: 'What was sent to a webhook, newest first',
    answers: { 200: pageOf(webhookDelivery) },
  },
  'POST /webhooks/{id}/deliveries/{deliveryId}/retry': {
    summary: 'Send once more what did not arrive',
    answers: { 200: webhookDelivery },
    problems: ['not_retriable'],
  },

  'GET /keys': { summary: 'The keys of the API, withdrawn ones too', answers: { 200: pageOf(key) } },
  'POST /keys': {
    summary: 'Make a key',
    more: 'The key itself is shown this once.',
    answers: { 201: newKey },
    problems: ['unknown_user'],
  },
  'GET /keys/{id}': { summary: 'One key', answers: { 200: key } },
  'DELETE /keys/{id}': { summary: 'Withdraw a key at once and for good', answers: { 204: null } },

  'GET /users': { summary: 'The people who sign in', answers: { 200: pageOf(user) } },
  'POST /users': {
    summary: 'Invite a person',
    more: 'The set-up link is shown this once. Coordinators and admins get a record by which they are paged.',
    answers: { 201: invitedUser },
    problems: ['invalid_email', 'user_exists'],
  },
  'GET /users/{id}': { summary: 'One person', answers: { 200: user } },
  'PATCH /users/{id}': {
    summary: 'Change what a person may do',
    answers: { 200: user },
    problems: ['not_set_up', 'own_account', 'invite_instead'],
  },
  'PUT /users/{id}': {
    summary: 'Write anew what a person may do',
    answers: { 200: user },
    problems: ['not_set_up', 'own_account', 'invite_instead'],
  },
  'DELETE /users/{id}': {
    summary: 'Disable a person',
    more: 'They are signed out everywhere and their keys stop; the name stays for the log.',
    answers: { 204: null },
    problems: ['own_account'],
  },
  'POST /users/{id}/invite': {
    summary: 'A new set-up link for who never used the first',
    more: 'Somebody who has signed in before is let in again by two people, in the console.',
    answers: { 201: invitedUser },
    problems: ['recovery_takes_two'],
  },

  'GET /events': {
    summary: 'The log as it is written, as server-sent events',
    more: 'Each event is an entry; its id is the number of the entry. Last-Event-ID, or ?after=, resumes behind it.',
    answers: { 200: 'events' },
  },
};
