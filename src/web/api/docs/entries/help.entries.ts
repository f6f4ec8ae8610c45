import { pageOf } from '../answers/common.answers.js';
import { helpLine } from '../answers/help.answers.js';
import type { RouteEntries } from '../route-entry.js';

export const HELP_ENTRIES: RouteEntries = {
  'GET /help-lines': {
    summary: 'The lines to ring, in the order in which public pages show them',
    more: 'All in one page.',
    answers: { 200: pageOf(helpLine) },
  },
  'POST /help-lines': {
    summary: 'Add a line to ring',
    more: 'Public pages show it within a minute.',
    answers: { 201: helpLine },
    problems: ['too_many_lines', 'invalid_check_day'],
  },
  'GET /help-lines/{id}': { summary: 'One line to ring', answers: { 200: helpLine } },
  'PATCH /help-lines/{id}': {
    summary: 'Change a line to ring, or say that it was checked',
    more: '`checkedOn` is the day on which somebody rang it or read the source. Where the number changes and the day does not, nobody has checked it.',
    answers: { 200: helpLine },
    problems: ['invalid_check_day'],
  },
  'DELETE /help-lines/{id}': {
    summary: 'Take a line off the list',
    more: 'Once none is left, pages show those that come with the program.',
    answers: { 204: null },
  },
};
