import type { ConfirmView } from '../../src/web/console/confirm/confirm.view.js';
import type { MoveView } from '../../src/web/console/confirm/move.page.js';
import type { ContactsView } from '../../src/web/console/contacts/contacts.page.js';
import type { FiguresView } from '../../src/web/console/figures/figures.page.js';
import type { InboxView } from '../../src/web/console/inbox/inbox.page.js';
import type { ReleaseView } from '../../src/web/console/release/release.view.js';
import type { MailboxView } from '../../src/web/console/mailbox/mailbox.view.js';
import type { ReportsPageView, ReportView } from '../../src/web/console/reports/reports.view.js';
import type { MailView, OutboxView } from '../../src/web/outbox/outbox.view.js';
import { at, HEAD, NOW, SOURCES, step } from './console-views.js';

const TEXT_EN =
  'Vigil: alert for Wales. Code H9WR. Reply H9WR YES, LATER or NO. Details: https://vigil.example/r/Tq4nZs81LmVxYd2B';
const TEXT_CY =
  'Vigil: rhybudd ar gyfer Cymru. Cod C3TX. Atebwch C3TX IE, HWYRACH neu NA. Manylion: https://vigil.example/r/p7Yd2RkW0cJeHa6M';

export function releaseView(change: Partial<ReleaseView> = {}): ReleaseView {
  return {
    now: NOW,
    head: { ...HEAD, ref: 'NP4C7X', place: 'HMP Pen-y-Sampl', region: 'Wales', verification: 'single_source' },
    level: 'region_headsup',
    audience: 'Wales',
    heldUntil: null,
    decision: { kind: 'confirm' },
    request: { by: 'Mairi G.', at: at('02:58'), note: 'Spoke twice, same account.' },
    verifiedBy: { by: 'Mairi G.', at: at('02:51') },
    gates: [
      {
        what: 'to the public',
        gate: {
          state: 'shut',
          code: 'next_of_kin_first',
          reason: 'Shut until the family has been told.',
          opensWhen: 'Record that the next of kin have been informed.',
        },
        holds: null,
      },
    ],
    texts: [
      { language: 'en', text: TEXT_EN, people: 2 },
      { language: 'cy', text: TEXT_CY, people: 1 },
    ],
    emailSubject: 'Vigil: alert for Wales, code H9WR',
    leaving: { texts: 3, lastLeavesAt: NOW, overCap: 0, segments: 3, segmentPence: 4.2 },
    people: [
      {
        name: 'Aled F.',
        roles: ['local'],
        language: 'cy',
        ways: [
          { channel: 'sms', afterSeconds: 0 },
          { channel: 'email', afterSeconds: 0 },
          { channel: 'sms', afterSeconds: 300 },
          { channel: 'voice', afterSeconds: 600 },
        ],
      },
      { name: 'Priya L.', roles: ['legal'], language: 'en', ways: [{ channel: 'email', afterSeconds: 0 }] },
      { name: 'Kit Z.', roles: [], language: 'en', ways: [{ channel: 'voice', afterSeconds: 0 }] },
    ],
    notPaged: [
      { name: 'Carys N.', roles: ['local'], reason: 'quiet_hours' },
      { name: 'Lowri E.', roles: [], reason: 'weekly_limit' },
    ],
    quorum: [{ what: 'local', have: 0, need: 2 }],
    then: [
      step(1, { at: NOW, whom: 'the Wales rota', about: 3 }),
      step(2, { at: at('03:41:40'), about: 14 }),
      step(3, { at: at('04:11:40'), whom: 'the whole country', about: 40 }),
    ],
    changed: false,
    unread: false,
    typedNote: '',
    ...change,
  };
}

export function confirmView(change: Partial<ConfirmView> = {}): ConfirmView {
  return {
    now: NOW,
    head: HEAD,
    action: 'stand-down',
    consequences: {
      told: [
        { channel: 'sms', people: 5 },
        { channel: 'email', people: 1 },
      ],
      cancelled: 3,
      runs: 1,
    },
    texts: [
      {
        language: 'en',
        text: 'Vigil: Yorkshire and the Humber, code K7M4 is over. Please stop here. No reply needed. Thank you for being there.',

        people: 6,
      },
    ],
    corrections: [],
    other: null,
    finding: null,
    problem: null,
    typedNote: '',
    ...change,
  };
}

export function moveView(change: Partial<MoveView> = {}): MoveView {
  return {
    head: HEAD,
    q: 'sample',
    places: [
      { code: 'SGI', name: 'HMP Samplegate', setting: 'prison', region: 'North East', otherRegion: true },
      {
        code: 'EFI',
        name: 'HMP Exampleford',
        setting: 'prison',
        region: 'Yorkshire and the Humber',
        otherRegion: false,
      },
    ],
    released: true,
    ...change,
  };
}

export function report(change: Partial<ReportView> = {}): ReportView {
  return {
    id: 'rep-1',
    createdAt: at('01:52'),
    channel: 'web',
    takenBy: null,
    keepingConsent: null,
    language: 'en',
    place: 'HMP Exampleford',
    occurred: 'between 23:00 on Friday and 01:00',
    emptiedAt: null,
    emptiedWhy: null,
    narrative: 'My brother is on the same wing.\nHe rang and said that someone had died in the night.',
    relationship: 'other_family',
    reporterIsChild: false,
    directness: 'told_by_witness',
    nok: 'unknown',
    topics: ['mental_health'],
    childrenAffected: 'yes_cared_for',
    othersAtRisk: ['cellmate_or_neighbour'],
    urgentNeeds: ['interpreter'],
    contact: { name: 'S.', email: null, phone: '07700 900 555', safeTimes: 'after six', voicemailOk: false },
    ...change,
  };
}

export function reportsView(change: Partial<ReportsPageView> = {}): ReportsPageView {
  const quiet = report({
    id: 'rep-2',
    narrative: null,
    relationship: null,
    directness: null,
    contact: null,
    childrenAffected: 'unknown',
    topics: [],
    othersAtRisk: [],
    urgentNeeds: [],
    occurred: null,
  });
  const reports = [report(), quiet];
  return { now: NOW, head: HEAD, reports, sources: SOURCES, again: null, mayJudge: true, ...change };
}

export function mailboxView(change: Partial<MailboxView> = {}): MailboxView {
  const state = {
    createdAt: at('01:52'),
    relationship: 'family',
    language: 'cy',
    openedAt: at('02:41'),
    noticeBy: null,
    endedAt: null,
    emptiedAt: null,
  };
  const messages = [
    {
      id: 'm-1',
      from: 'Nadia H.',
      at: at('02:04'),
      readAt: at('02:20'),
      text: 'I am sorry.\n\nI stay with it tonight.',
    },
    { id: 'm-2', from: null, at: at('02:20'), readAt: at('02:30'), text: 'He rang me at nine.' },
    { id: 'm-3', from: 'Nadia H.', at: at('02:41'), readAt: null, text: 'That helps.' },
  ];
  const picture = {
    id: 'a-1',
    reportId: 'rep-1',
    number: 1,
    kind: 'jpeg',
    size: 2_400_000,
    copySize: 340_000,
    name: 'IMG_2041.jpg',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    createdAt: at('02:30'),
  } as const;
  const draft = { reportId: 'rep-1', messageId: 'm-4', text: '', problem: null };
  const ended = {
    ...state,
    relationship: null,
    language: 'en',
    openedAt: null,
    noticeBy: 'email' as const,
    endedAt: at('02:50'),
  };
  return {
    now: NOW,
    head: { ...HEAD, unread: 1 },
    mailboxes: [
      {
        ...state,
        reportId: 'rep-1',
        messages,
        attachments: [picture, { ...picture, id: 'a-2', number: 2, kind: 'pdf', copySize: null }],
        draft,
      },
      {
        ...ended,
        reportId: 'rep-2',
        messages: [],
        attachments: [],
        draft: { ...draft, reportId: 'rep-2', messageId: 'm-5' },
      },
    ],
    ...change,
  };
}

export function inboxView(change: Partial<InboxView> = {}): InboxView {
  const text = {
    id: 't-1',
    at: at('02:51'),
    from: '07700 900 888',
    phone: '+447700900888',
    text: 'who is this?',
    outcome: 'unknown_number',
    ref: null,
  };
  return {
    now: NOW,
    waiting: [text, { ...text, id: 't-2', from: 'Joyce A.', ref: 'KT7W4R', outcome: 'several_open', text: 'yes' }],
    dealtWith: [{ ...text, id: 't-3', handledAt: at('03:00') }],
    ...change,
  };
}

export function outboxView(change: Partial<OutboxView> = {}): OutboxView {
  return {
    now: NOW,
    channel: null,
    phones: [
      {
        number: '+447700900147',
        shown: '07700 900 147',
        name: 'Joyce A.',
        bubbles: [
          { id: 'b1', direction: 'out', channel: 'sms', text: TEXT_EN, at: at('02:31'), language: 'en' },
          {
            id: 'b2',
            direction: 'in',
            channel: 'sms',
            text: 'H9WR yes on my way',
            at: at('02:34'),
            language: 'en',
          },
        ],
      },
      {
        number: '+447700900562',
        shown: '07700 900 562',
        name: 'Aled F.',
        bubbles: [{ id: 'b3', direction: 'out', channel: 'sms', text: TEXT_CY, at: at('03:10'), language: 'cy' }],
      },
      {
        number: '+447700900318',
        shown: '07700 900 318',
        name: null,
        bubbles: [
          {
            id: 'b4',
            direction: 'out',
            channel: 'voice',
            text: 'This is Vigil. Alert for Wales. Your code is H9WR. Press 1 if you can come.',
            at: at('03:10'),
            language: 'en',
          },
        ],
      },
    ],
    mails: [{ id: 'e1', at: at('02:31'), to: 'joyce@example.org', subject: 'Vigil: alert for Wales, code H9WR' }],
    people: [
      { name: 'Nadia K.', email: 'nadia@example.org', role: 'coordinator', code: '492 113', secondsLeft: 21 },
      { name: 'Owen P.', email: 'owen@example.org', role: 'admin', code: '003 871', secondsLeft: 21 },
    ],
    answered: null,
    ...change,
  };
}

export function mailView(): MailView {
  return {
    now: NOW,
    mail: {
      id: 'e1',
      at: at('02:31'),
      to: 'joyce@example.org',
      subject: 'Vigil: alert for Wales, code H9WR',
      text: 'Joyce, you are on the rota. Can you help?\n\nYour code is H9WR.',
    },
    htmlPath: '/dev/outbox/mail/e1/html',
  };
}

const figure = {
  provider: null,
  prefix: null,
  handedOff: 0,
  delivered: 0,
  failed: 0,
  failures: {},
  silent: 0,
  medianReceiptSeconds: null,
  p95ReceiptSeconds: null,
} as const;

export function figuresView(change: Partial<FiguresView> = {}): FiguresView {
  const texts = {
    ...figure,
    channel: 'sms',
    handedOff: 1_312,
    delivered: 1_290,
    failed: 14,
    failures: { address: 3, out_of_reach: 11 },
    silent: 8,
    medianReceiptSeconds: 3,
    p95ReceiptSeconds: 41,
  } as const;
  return {
    now: NOW,
    window: 'day',
    ofRegions: false,
    figures: [
      texts,
      { ...texts, provider: 'twilio' },
      { ...texts, provider: 'twilio', prefix: '+447700', handedOff: 1_200 },
      { ...figure, channel: 'sms', provider: 'twilio', prefix: 'other', handedOff: 4, delivered: 4 },
      { ...figure, channel: 'email', handedOff: 812, failed: 2, failures: { address: 2 }, silent: null },
      {
        ...figure,
        channel: 'email',
        provider: 'smtp',
        handedOff: 812,
        failed: 2,
        failures: { address: 2 },
        silent: null,
      },
    ],
    ...change,
  };
}

export function contactsView(change: Partial<ContactsView> = {}): ContactsView {
  const line = { person: 'Aled F.', channel: 'sms', address: '•••• 562', since: at('10:00', '2026-11-20') } as const;
  return {
    now: NOW,
    contacts: [
      { ...line, code: '30005', askedAt: at('10:00', '2026-11-20') },
      { ...line, person: 'Joyce A.', channel: 'email', address: 'j•••@example.org', code: null, askedAt: null },
    ],
    ...change,
  };
}
