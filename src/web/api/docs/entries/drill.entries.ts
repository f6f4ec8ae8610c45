import { pageOf } from '../answers/common.answers.js';
import { drill, drillSummary } from '../answers/drill.answers.js';
import type { RouteEntries } from '../route-entry.js';

export const DRILL_ENTRIES: RouteEntries = {
  'GET /drills': { summary: 'The drills, newest first', answers: { 200: pageOf(drillSummary) } },
  'POST /drills': {
    summary: 'Start a drill in a region',
    more: 'Everybody of the region who could be asked now gets a message that says that it is a drill, after all that is in earnest. It ends after an hour, or as soon as an alert of the region is released.',
    answers: { 201: drill },
    problems: ['unknown_region', 'drill_under_way', 'real_alert'],
  },
  'GET /drills/{id}': { summary: 'What became of a drill, person by person', answers: { 200: drill } },
  'POST /drills/{id}/end': { summary: 'End a drill before its time', answers: { 200: drill } },
};
