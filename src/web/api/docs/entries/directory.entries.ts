import { pageOf } from '../answers/common.answers.js';
import { codeSent, confirmLink, facility, group, region, responder } from '../answers/directory.answers.js';
import type { RouteEntries } from '../route-entry.js';

export const DIRECTORY_ENTRIES: RouteEntries = {
  'GET /regions': { summary: 'The regions', answers: { 200: pageOf(region) } },
  'GET /regions/{code}': { summary: 'One region', answers: { 200: region } },

  'POST /regions/{code}/maintenance': {
    summary: 'Stop the paging of a region until a time, at most 24 hours away',
    more: 'Runs and messages stand still and go on at the end. Coordinators are still paged when somebody needs help or a report says that somebody is at risk now.',
    answers: { 200: region },
  },
  'DELETE /regions/{code}/maintenance': {
    summary: 'End the maintenance mode of a region before its time',
    answers: { 204: null },
  },

  'GET /facilities': { summary: 'The register of places', answers: { 200: pageOf(facility) } },
  'POST /facilities': { summary: 'Add a place', answers: { 201: facility }, problems: ['facility_exists'] },
  'GET /facilities/{code}': { summary: 'One place', answers: { 200: facility } },
  'PATCH /facilities/{code}': { summary: 'Change a place', answers: { 200: facility } },
  'PUT /facilities/{code}': { summary: 'Write a place anew', answers: { 200: facility } },

  'GET /responders': {
    summary: 'The people who can be paged',
    more: 'Those of the caller’s regions. Addresses are masked.',
    answers: { 200: pageOf(responder) },
  },
  'POST /responders': {
    summary: 'Add a person',
    more: 'A phone is reached by texts and calls. Until an address is verified nothing is sent there.',
    answers: { 201: responder },
    problems: ['invalid_address', 'unknown_reference'],
  },
  'GET /responders/{id}': { summary: 'One person', answers: { 200: responder } },
  'PATCH /responders/{id}': {
    summary: 'Change a person',
    more: 'Another phone or email takes the place of the old one and has to be verified. null takes a field away.',
    answers: { 200: responder },
    problems: ['invalid_address', 'unknown_reference'],
  },
  'PUT /responders/{id}': {
    summary: 'Write a person anew',
    more: 'A masked phone or email, as it was read, stays as it is.',
    answers: { 200: responder },
    problems: ['invalid_address', 'unknown_reference'],
  },
  'DELETE /responders/{id}': {
    summary: 'Take a person out of the list',
    more: 'Erases how they were reached; the name stays for the log.',
    answers: { 204: null },
    problems: ['responder_in_rota', 'named_by_policy'],
  },

  'POST /responders/{id}/contact-methods/{methodId}/verification': {
    summary: 'Send a code by a number or address, to confirm it',
    more: 'By text, by a call that reads it out, or by e-mail; one a minute. The caller never sees the six digits.',
    answers: { 202: codeSent },
    problems: ['not_reachable', 'code_too_soon'],
  },
  'POST /responders/{id}/contact-methods/{methodId}/verification/confirm': {
    summary: 'Confirm a number or address with the code that came by it',
    more: 'Confirms it for texts and calls alike. Five wrong tries or fifteen minutes end a code.',
    answers: { 200: responder },
    problems: ['wrong_code', 'code_spent', 'code_gone'],
  },
  'POST /responders/{id}/contact-methods/{methodId}/verification/link': {
    summary: 'Make a link by which its owner confirms a number or address',
    more: 'The owner is sent it by another way that is confirmed, where there is one. It opens for seven days; shown this once.',
    answers: { 201: confirmLink },
    problems: ['not_reachable'],
  },

  'GET /groups': { summary: 'The groups', answers: { 200: pageOf(group) } },
  'POST /groups': {
    summary: 'Make a group',
    answers: { 201: group },
    problems: ['group_exists', 'unknown_reference'],
  },
  'GET /groups/{id}': { summary: 'One group', answers: { 200: group } },
  'PATCH /groups/{id}': {
    summary: 'Change a group',
    answers: { 200: group },
    problems: ['group_exists', 'unknown_reference'],
  },
  'PUT /groups/{id}': {
    summary: 'Write a group anew',
    answers: { 200: group },
    problems: ['group_exists', 'unknown_reference'],
  },
  'DELETE /groups/{id}': {
    summary: 'Delete a group; the people stay',
    answers: { 204: null },
    problems: ['group_has_rota', 'named_by_policy'],
  },
};
