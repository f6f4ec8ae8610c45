import { pageOf } from '../answers/common.answers.js';
import { task, taskDetail, taskTemplate } from '../answers/task.answers.js';
import type { RouteEntries } from '../route-entry.js';

export const TASK_ENTRIES: RouteEntries = {
  'GET /tasks': {
    summary: 'What is to be done, by when it is due',
    more: 'Of the caller’s regions, and of incidents whose region is not known. What has no time comes last.',
    answers: { 200: pageOf(task) },
  },
  'POST /tasks': {
    summary: 'Add a task to an incident',
    answers: { 201: taskDetail },
    problems: ['incident_merged', 'incident_over', 'unknown_assignee'],
  },
  'GET /tasks/{id}': { summary: 'One task, with its tries', answers: { 200: taskDetail } },
  'PATCH /tasks/{id}': {
    summary: 'Give a task to somebody, put it off, or say that it is done or not needed',
    more: 'Not needed wants a reason. Where its gate asks something, `confirm` says that it is so; a shut gate is 409 with its reason. What comes again is then due again.',
    answers: { 200: taskDetail },
    problems: [
      'task_ended',
      'not_your_words',
      'unknown_assignee',
      'reason_missing',
      'confirm_needed',
      'not_verified',
      'next_of_kin_first',
      'consent_missing',
      'family_says_no',
      'incident_over',
      'task_came_again',
    ],
  },
  'POST /tasks/{id}/tries': {
    summary: 'Keep a try: rung, answered or not, and what was said',
    answers: { 201: taskDetail },
    problems: ['task_ended'],
  },
  'DELETE /tasks/{id}': {
    summary: 'Remove a task that was written by hand',
    answers: { 204: null },
    problems: ['not_by_hand'],
  },
  'GET /task-templates': {
    summary: 'The list that tasks are made from',
    more: 'All in one page.',
    answers: { 200: pageOf(taskTemplate) },
  },
  'GET /task-templates/{code}': { summary: 'One task of the list', answers: { 200: taskTemplate } },
  'PATCH /task-templates/{code}': {
    summary: 'Change a task of the list, or say that it was checked',
    more: 'Open tasks show new words at once; times count for tasks that are made later. New words are checked by nobody until `checked` says so.',
    answers: { 200: taskTemplate },
  },
};
