import { pageOf } from '../answers/common.answers.js';
import {
  duty,
  feed,
  imported,
  leave,
  newFeed,
  override,
  rota,
  schedule,
  shift,
  swap,
} from '../answers/directory.answers.js';
import type { RouteEntries } from '../route-entry.js';

export const ROTA_ENTRIES: RouteEntries = {
  'GET /rotas': { summary: 'The rotas', answers: { 200: pageOf(rota) } },
  'POST /rotas': { summary: 'Make a rota', answers: { 201: rota }, problems: ['unknown_reference'] },
  'GET /rotas/{id}': { summary: 'One rota', answers: { 200: rota } },
  'PATCH /rotas/{id}': { summary: 'Change a rota', answers: { 200: rota }, problems: ['unknown_reference'] },
  'PUT /rotas/{id}': { summary: 'Write a rota anew', answers: { 200: rota }, problems: ['unknown_reference'] },
  'DELETE /rotas/{id}': {
    summary: 'Delete a rota with its overrides',
    answers: { 204: null },
    problems: ['named_by_policy'],
  },
  'GET /rotas/{id}/now': {
    summary: 'Who is on duty, and until when that holds',
    answers: { 200: duty },
  },
  'GET /rotas/{id}/shifts': { summary: 'Who is on duty when, without gaps', answers: { 200: pageOf(shift) } },
  'GET /rotas/{id}/overrides': { summary: 'What changes the rota for a time', answers: { 200: pageOf(override) } },
  'POST /rotas/{id}/overrides': {
    summary: 'Change who is on duty for a time',
    answers: { 201: override },
    problems: ['override_overlaps', 'unknown_reference'],
  },
  'DELETE /rotas/{id}/overrides/{overrideId}': { summary: 'The rota holds again', answers: { 204: null } },

  'GET /rotas/{id}/schedules': { summary: 'What replaces the rota for a time', answers: { 200: pageOf(schedule) } },
  'POST /rotas/{id}/schedules': {
    summary: 'Replace the rota for a time',
    more: 'The schedule stands in the place of all layers from its beginning to its end. Two of a rota do not overlap.',
    answers: { 201: schedule },
    problems: ['schedule_overlaps', 'unknown_reference'],
  },
  'POST /rotas/{id}/schedules/import': {
    summary: 'Take the shifts of a calendar',
    more: 'They become temporary schedules: where the calendar has nothing the rota holds. The same calendar twice changes nothing.',
    answers: { 200: imported },
    problems: ['too_many_events'],
  },
  'DELETE /rotas/{id}/schedules/{scheduleId}': { summary: 'The rota holds again', answers: { 204: null } },

  'GET /rotas/{id}/swaps': { summary: 'Who asks to be relieved, and who relieves', answers: { 200: pageOf(swap) } },
  'POST /rotas/{id}/swaps': {
    summary: 'Ask colleagues to take over a duty',
    more: 'Everybody for themselves; whoever may change the rota for anybody.',
    answers: { 201: swap },
    problems: ['swap_over', 'swap_overlaps', 'not_on_duty', 'unknown_reference'],
  },
  'POST /rotas/{id}/swaps/{swapId}/take': {
    summary: 'Take over the duty of a colleague',
    more: 'From now on, where it has begun.',
    answers: { 200: swap },
    problems: [
      'swap_over',
      'swap_taken',
      'own_swap',
      'not_active',
      'on_leave',
      'override_overlaps',
      'unknown_reference',
    ],
  },
  'POST /rotas/{id}/swaps/{swapId}/undo': {
    summary: 'Give a duty back; the request is open again',
    answers: { 200: swap },
    problems: ['swap_over', 'swap_open'],
  },
  'DELETE /rotas/{id}/swaps/{swapId}': {
    summary: 'Withdraw a request that nobody has taken',
    answers: { 204: null },
    problems: ['swap_taken'],
  },

  'GET /responders/{id}/leave': { summary: 'When somebody is away', answers: { 200: pageOf(leave) } },
  'POST /responders/{id}/leave': {
    summary: 'Write down a break',
    more: 'Until it ends the person is neither on duty nor asked. Their turns go to the next in the order who is there.',
    answers: { 201: leave },
  },
  'DELETE /responders/{id}/leave/{leaveId}': { summary: 'Take a break back', answers: { 204: null } },

  'GET /responders/{id}/feeds': { summary: 'The calendars of a person’s duties', answers: { 200: pageOf(feed) } },
  'POST /responders/{id}/feeds': {
    summary: 'Open a calendar of a person’s duties',
    more: 'An iCalendar feed under a secret address. It names nobody else.',
    answers: { 201: newFeed },
  },
  'DELETE /responders/{id}/feeds/{feedId}': { summary: 'Shut it for good', answers: { 204: null } },
  'GET /groups/{id}/feeds': { summary: 'The calendars of a group’s rotas', answers: { 200: pageOf(feed) } },
  'POST /groups/{id}/feeds': {
    summary: 'Open a calendar of a group’s rotas',
    more: 'An iCalendar feed under a secret address. It says how many are on duty, or who by first names.',
    answers: { 201: newFeed },
  },
  'DELETE /groups/{id}/feeds/{feedId}': { summary: 'Shut it for good', answers: { 204: null } },
};
