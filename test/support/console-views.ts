import type { SourcesView } from '../../src/web/console/sources/source.view.js';
import type { EntriesView, EntryView } from '../../src/web/console/log/entry.view.js';
import type { Desk } from '../../src/web/console/desk.js';
import type { IncidentHead, IncidentView } from '../../src/web/console/incident/incident.view.js';
import type { AskedPerson, MessageLine } from '../../src/web/console/incident/people.view.js';
import type { PlanStep, RunView } from '../../src/web/console/incident/plan.view.js';
import type { LogIncident, LogView } from '../../src/web/console/log/log.view.js';

/** Views as the readers would make them on a bad night; each may be changed in part. */
export const NOW = new Date('2026-11-21T03:11:40Z');

export function at(clock: string, day = '2026-11-21'): Date {
  return new Date(`${day}T${clock.length === 5 ? `${clock}:00` : clock}Z`);
}

/** What a person may type to break a page. */
export const HOSTILE = `</textarea><script>alert("x")</script><img src=x onerror='alert(1)'>&amp;${'W'.repeat(80)}`;

export const DESK: Desk = {
  frame: {
    language: 'en',
    prefix: '',
    path: '/console',
    exitUrl: 'https://example.org/',
    dutyPhone: null,
    unset: [],
    person: null,
    formToken: 'token',
    requestId: 'r-1',
  },
  person: { name: 'Nadia K.' },
  duty: 'on duty until 08:00',
};

export function logIncident(change: Partial<LogIncident> = {}): LogIncident {
  return {
    ref: 'KT7W4R',
    place: 'HMP Exampleford',
    region: 'Yorkshire and the Humber',
    createdAt: at('01:52'),
    status: 'responding',
    unclaimed: false,
    verification: 'corroborated',
    nok: 'being_traced',
    coming: { have: 2, need: 3 },
    last: { at: at('02:52'), what: 'Later, Efua N.' },
    ...change,
  };
}

export function logView(change: Partial<LogView> = {}): LogView {
  return {
    now: NOW,
    filters: { region: null, status: null, verification: null, since: null, q: null },
    regions: [
      { code: 'north_east', name: 'North East' },
      { code: 'wales', name: 'Wales' },
    ],
    incidents: [
      logIncident({
        ref: 'HX3M9D',
        place: 'HMP Samplegate',
        region: 'North East',
        createdAt: at('03:02'),
        status: 'reported',
        unclaimed: true,
        verification: 'new',
        nok: 'unknown',
        coming: null,
        last: null,
      }),
      logIncident(),
      logIncident({
        ref: 'WR6T4K',
        place: 'Specimen Hill Hospital',
        region: 'Wales',
        createdAt: at('23:15', '2026-11-20'),
        status: 'stood_down',
        verification: 'confirmed_family',
        nok: 'informed_confirmed',
      }),
      logIncident({
        ref: 'CV9K3P',
        place: 'a cell in the old police station',
        region: null,
        createdAt: at('20:08', '2026-11-20'),
        status: 'triage',
        verification: 'single_source',
        nok: 'family_asks_no_contact',
      }),
    ],
    older: 'b3BhcXVl',
    latestSeq: 1489,
    ...change,
  };
}

export function entry(seq: number, change: Partial<EntryView> = {}): EntryView {
  return {
    seq,
    at: at('02:52'),
    kind: 'alert.answered',
    words: { what: 'Later, Efua N.', more: 'By text.', broke: false },
    needsHelp: false,
    who: 'Efua N.',
    ref: 'KT7W4R',
    ...change,
  };
}

export function entriesView(change: Partial<EntriesView> = {}): EntriesView {
  return {
    now: NOW,
    entries: [
      entry(1489, {
        at: at('02:58'),
        words: { what: 'Not reached by any channel, Len H.', more: 'Number not in service.', broke: true },
        who: 'by the plan',
      }),
      entry(1486),
      entry(1478, { words: { what: 'Signed in, Nadia K.', more: null, broke: false }, who: 'Nadia K.', ref: null }),
    ],
    before: 1478,
    live: true,
    show: null,
    ...change,
  };
}

export const HEAD: IncidentHead = {
  ref: 'KT7W4R',
  place: 'HMP Exampleford',
  placeCode: 'LEI',
  setting: 'prison',
  region: 'Yorkshire and the Humber',
  status: 'responding',
  verification: 'corroborated',
  nok: 'being_traced',
  reports: 2,
  came: ['on the form'],
  child: false,
  unread: 0,
  held: null,
};

const SOURCE = {
  reportId: 'rep-1',
  name: 'report 1',
  mergedFrom: null,
  who: 'Next of kin, told by family',
  judged: 'independent',
  sameAsId: null,
  counts: true,
  reason: 'She rang from the visitors’ centre.',
  byId: 'nadia',
  by: 'Nadia K.',
  at: at('02:10'),
} as const;

export const SOURCES: SourcesView = {
  count: 2,
  origins: [
    { reportIds: ['rep-1', 'rep-3'], isJudged: true, counts: true },
    { reportIds: ['rep-2'], isJudged: true, counts: true },
  ],
  rows: [
    SOURCE,
    { ...SOURCE, reportId: 'rep-2', name: 'report 2', who: 'Friend, witnessed', reason: null },
    {
      ...SOURCE,
      ...{ reportId: 'rep-3', name: 'report 1 of NP4C7X', mergedFrom: 'NP4C7X', who: 'Journalist, read online' },
      ...{ judged: 'same_source', sameAsId: 'rep-1', counts: false, reason: null },
    },
  ],
};

export function step(number: number, change: Partial<PlanStep> = {}): PlanStep {
  return {
    number,
    round: 1,
    state: 'to_come',
    at: at('03:16'),
    whom: 'neighbours',
    tells: false,
    skipped: null,
    came: null,
    about: 9,
    ignoresQuietHours: false,
    ...change,
  };
}

export function run(change: Partial<RunView> = {}): RunView {
  return {
    id: '0197aaaa-0000-7000-8000-000000000001',
    policyName: 'Yorkshire, verified',
    trigger: 'verified',
    state: 'running',
    forCoordinators: false,
    tells: false,
    heldUntil: null,
    quorum: [
      { what: 'local', have: 2, need: 2 },
      { what: 'legal', have: 0, need: 1 },
    ],
    steps: [
      step(1, {
        state: 'done',
        at: at('02:31'),
        whom: 'the Exampleford rota',
        about: null,
        came: { asked: 3, coming: 1, later: 0, cannot: 1, silent: 0, notReached: 1 },
      }),
      step(2, {
        state: 'now',
        at: at('02:46'),
        whom: 'the Exampleford group and the legal role',
        about: null,
        came: { asked: 5, coming: 1, later: 1, cannot: 0, silent: 3, notReached: 0 },
      }),
      step(3),
      step(4, { at: at('03:46'), whom: 'the legal role, whole country', about: 21, ignoresQuietHours: true }),
      step(1, { round: 2, at: at('04:16'), whom: 'the Exampleford rota', about: null }),
    ],
    usedUpAt: at('06:16'),
    endedAt: null,
    startedAt: at('02:31'),
    policyChangedAt: at('02:40'),
    mayEscalateFrom: 2,
    ...change,
  };
}

function message(channel: MessageLine['channel'], change: Partial<MessageLine> = {}): MessageLine {
  return {
    channel,
    purpose: null,
    status: 'delivered',
    at: at('02:46'),
    failure: null,
    possibleDuplicate: false,
    ...change,
  };
}

export function asked(name: string, change: Partial<AskedPerson> = {}): AskedPerson {
  return {
    alertId: `alert-${name}`,
    name,
    roles: ['local'],
    step: 1,
    round: 1,
    forWhat: null,
    status: 'waiting',
    answer: null,
    answeredAt: null,
    via: null,
    said: null,
    reason: null,
    next: null,
    messages: [message('sms')],
    ...change,
  };
}

export const ASKED: readonly AskedPerson[] = [
  asked('Len H.', {
    status: 'unreachable',
    reason: 'Contacts marked, organiser told',
    messages: [
      message('sms', { status: 'undelivered', failure: { code: '30005', reason: 'Not in service' } }),
      message('voice', { status: 'failed', failure: { code: '13224', reason: 'Not in service' } }),
      message('email', { status: 'undelivered', failure: { code: '550', reason: 'No such mailbox' } }),
    ],
  }),
  asked('Joyce A.', {
    status: 'answered',
    answer: 'attending',
    answeredAt: at('02:34'),
    via: 'sms',
    said: 'K7M4 yes on my way',
    messages: [message('sms'), message('email')],
  }),
  asked('Efua N.', {
    roles: ['legal'],
    step: 2,
    status: 'answered',
    answer: 'later',
    answeredAt: at('02:52'),
    via: 'sms',
    said: 'yes but in 2 hours',
  }),
  asked('Col M.', { status: 'answered', answer: 'cannot', answeredAt: at('02:36'), via: 'link' }),
  asked('Tomasz W.', {
    roles: ['legal', 'interpreter'],
    step: 2,
    next: { channel: 'sms', at: at('03:13') },
    messages: [
      message('sms', { possibleDuplicate: true }),
      message('sms', { purpose: 'reminder', status: 'queued', at: at('03:13') }),
      message('voice', { status: 'undelivered', at: at('02:56') }),
    ],
  }),
  asked('Ada P.', { status: 'answered', answer: 'needs_help', answeredAt: at('03:05'), via: 'sms', said: 'HELP' }),
];

const OPEN = { state: 'open' } as const;
const SHUT = {
  state: 'shut',
  code: 'next_of_kin_first',
  reason: 'Shut until the family has been told.',
  opensWhen: 'Record that the next of kin have been informed.',
} as const;

export function incidentView(change: Partial<IncidentView> = {}): IncidentView {
  return {
    now: NOW,
    head: HEAD,
    createdAt: at('01:52'),
    occurred: 'between 23:00 on Friday and 01:00',
    assignee: { name: 'Nadia K.', me: true },
    runs: [run()],
    gates: [
      { what: 'to the region', gate: OPEN, holds: null },
      { what: 'to the public', gate: SHUT, holds: 'Holds the page, press, bulletin and the prison’s name.' },
      { what: 'naming', gate: SHUT, holds: null },
    ],
    levels: [
      { level: 'region_headsup', gate: SHUT },
      { level: 'region_plus_topics', gate: OPEN },
      { level: 'national', gate: { state: 'needs_second' } },
    ],
    pending: null,
    keeping: {
      hold: null,
      elsewhere: false,
      wordsGoAt: null,
      notesGoAt: null,
      wordsEmptiedAt: null,
      notesEmptiedAt: null,
    },
    sources: SOURCES,
    verifications: [
      {
        status: 'corroborated',
        at: at('02:24'),
        by: 'Nadia K.',
        method: 'lawyer_confirmed',
        note: 'Spoke to the solicitor, same account.',
      },
    ],
    family: [{ status: 'being_traced', at: at('02:40'), by: 'Nadia K.', method: null, note: 'Through the solicitor.' }],
    asked: ASKED,
    notAsked: [
      { name: 'Sorcha B.', roles: ['legal'], reason: 'quiet_hours', step: 2 },
      { name: 'Gwen R.', roles: ['local'], reason: 'weekly_limit', step: 2 },
      { name: 'Dai P.', roles: [], reason: 'no_contact_method', step: 1 },
    ],
    waitingTexts: { texts: 0, lastLeavesAt: NOW },
    replies: [{ at: at('02:52'), from: 'Efua N.', text: 'yes but in 2 hours', understood: 'Understood as: later' }],
    notes: [{ at: at('02:50'), by: 'Nadia K.', text: 'Welfare line rung: 12 rings, no answer. Second try due 03:30.' }],
    tasks: { open: [], all: 0 },
    same: [
      { kind: 'possible', ref: 'CV9K3P', where: 'North East, police custody', createdAt: at('20:08', '2026-11-20') },
    ],
    timeline: entriesView().entries,
    olderThan: 1478,
    newest: true,
    actions: { claim: false, verify: true, move: true, standDown: true, close: true, dismiss: true, reopen: false },
    again: null,
    ...change,
  };
}

export const NEW_INCIDENT = incidentView({
  head: { ...HEAD, status: 'reported', verification: 'new', nok: 'unknown', region: null, reports: 1 },
  occurred: null,
  assignee: null,
  runs: [],
  levels: [{ level: 'region_headsup', gate: SHUT }],
  verifications: [],
  family: [],
  asked: [],
  notAsked: [],
  replies: [],
  notes: [],
  same: [],
  timeline: [],
  olderThan: null,
  actions: { claim: true, verify: true, move: true, standDown: false, close: true, dismiss: true, reopen: false },
});
