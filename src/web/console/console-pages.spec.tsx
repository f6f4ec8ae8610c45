import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import * as views from '../../../test/support/console-views.js';
import * as tonight from '../../../test/support/console-tonight-views.js';
import * as second from '../../../test/support/console-second-views.js';
import { MailPage } from '../outbox/mail.page.js';
import { OutboxPage } from '../outbox/outbox.page.js';
import { ConfirmPage } from './confirm/confirm.page.js';
import { CONFIRM_ACTIONS } from './confirm/confirm.view.js';
import { MovePage } from './confirm/move.page.js';
import { ContactsPage } from './contacts/contacts.page.js';
import { FiguresPage } from './figures/figures.page.js';
import { InboxPage } from './inbox/inbox.page.js';
import { IncidentPage } from './incident/incident.page.js';
import { EntriesPage } from './log/entries.page.js';
import { LogPage } from './log/log.page.js';
import { ReleasePage } from './release/release.page.js';
import { MailboxPage } from './mailbox/mailbox.page.js';
import { SecondLookPage } from './mailbox/second-look.page.js';
import { ReportsPage } from './reports/reports.page.js';
import { TonightPage } from './tonight/tonight.page.js';

const { DESK: desk, HOSTILE } = views;
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // Preact writes void elements and attributes so.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    // Safari forgets that a list is one when it looks like none; a table, when it is shown as a list.
    'no-redundant-role': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
    // One button is the default of a form.
    'no-implicit-button-type': 'off',
    'no-implicit-input-type': 'off',
    'prefer-native-element': [
      'error',
      { exclude: ['list', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] },
    ],
  },
});

function htmlOf(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}

async function problems(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

/** Every text of a view, at any depth, replaced by what a person might type to break the page. */
function hostile<T>(value: T, key = ''): T {
  if (value instanceof Date || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => hostile(each)) as T;
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hostile(each, name)])) as T;
  }
  const typed = [
    'place',
    'person',
    'name',
    'text',
    'note',
    'said',
    'by',
    'from',
    'reason',
    'why',
    'narrative',
    'whom',
    'what',
    'email',
    'phone',
    'safeTimes',
    'policyName',
    'where',
    'subject',
    'q',
    'region',
  ];
  return typeof value === 'string' && typed.includes(key) ? (HOSTILE as T) : value;
}

const sixty = Array.from(
  { length: 60 },
  (_, index) =>
    ({
      ...views.ASKED[index % 5],
      name: `Person ${String(index)} L.`,
      alertId: `a${String(index)}`,
    }) as (typeof views.ASKED)[number],
);

const DRAFT = { reportId: 'rep-1', messageId: 'm-9', text: 'We rang the welfare line.', problem: null };

const pages: readonly (readonly [string, () => VNode])[] = [
  ['tonight', () => <TonightPage desk={desk} view={tonight.tonightView()} />],
  ['tonight, nothing to do', () => <TonightPage desk={desk} view={tonight.EMPTY_TONIGHT} />],
  ['tonight, ill', () => <TonightPage desk={desk} view={tonight.ILL_TONIGHT} />],
  ['log', () => <LogPage desk={desk} view={views.logView()} />],
  ['log, empty', () => <LogPage desk={desk} view={views.logView({ incidents: [], older: null })} />],
  [
    'incident, texts delayed',
    () => (
      <IncidentPage
        desk={desk}
        view={views.incidentView({ waitingTexts: { texts: 12, lastLeavesAt: views.at('04:10') } })}
      />
    ),
  ],
  [
    'release, texts for hours and more than a day takes',
    () => (
      <ReleasePage
        desk={desk}
        view={second.releaseView({
          leaving: { texts: 300, lastLeavesAt: views.at('04:10'), overCap: 20, segments: 290, segmentPence: 4.2 },
        })}
      />
    ),
  ],
  ['contacts', () => <ContactsPage desk={desk} view={second.contactsView()} />],
  ['contacts, none', () => <ContactsPage desk={desk} view={second.contactsView({ contacts: [] })} />],
  ['delivery', () => <FiguresPage desk={desk} view={second.figuresView()} />],
  ['delivery, nothing tried', () => <FiguresPage desk={desk} view={second.figuresView({ figures: [] })} />],
  ['entries', () => <EntriesPage desk={desk} view={views.entriesView()} />],
  ['entries, empty', () => <EntriesPage desk={desk} view={views.entriesView({ entries: [], before: null })} />],
  ['incident', () => <IncidentPage desk={desk} view={views.incidentView()} />],
  ['incident, new', () => <IncidentPage desk={desk} view={views.NEW_INCIDENT} />],
  ['incident, sixty people', () => <IncidentPage desk={desk} view={views.incidentView({ asked: sixty })} />],
  [
    'incident, exhausted',
    () => (
      <IncidentPage
        desk={desk}
        view={views.incidentView({
          runs: [views.run({ state: 'exhausted', usedUpAt: null, mayEscalateFrom: null, endedAt: views.at('03:00') })],
        })}
      />
    ),
  ],
  [
    'incident, second look',
    () => (
      <IncidentPage
        desk={desk}
        view={views.incidentView({
          pending: { level: 'national', by: 'Mairi G.', at: views.at('02:58'), mine: false, note: null },
        })}
      />
    ),
  ],
  [
    'incident, a form again',
    () => (
      <IncidentPage
        desk={desk}
        view={views.incidentView({
          again: {
            form: 'verification',
            problem: 'Say how it was checked.',
            typed: { status: 'corroborated', note: 'rang' },
          },
        })}
      />
    ),
  ],
  ['release, second look', () => <ReleasePage desk={desk} view={second.releaseView()} />],
  [
    'release, alone',
    () => <ReleasePage desk={desk} view={second.releaseView({ decision: { kind: 'release' }, request: null })} />,
  ],
  [
    'release, first of two',
    () => <ReleasePage desk={desk} view={second.releaseView({ decision: { kind: 'ask' }, request: null })} />,
  ],
  ['release, waiting', () => <ReleasePage desk={desk} view={second.releaseView({ decision: { kind: 'wait' } })} />],
  [
    'release, shut',
    () => (
      <ReleasePage
        desk={desk}
        view={second.releaseView({
          decision: {
            kind: 'shut',
            gate: {
              state: 'shut',
              code: 'not_verified',
              reason: 'Nothing goes out unchecked.',
              opensWhen: 'Record a source.',
            },
          },
          people: [],
          texts: [],
          request: null,
        })}
      />
    ),
  ],
  ['release, unread', () => <ReleasePage desk={desk} view={second.releaseView({ unread: true, changed: true })} />],
  ...CONFIRM_ACTIONS.map(
    (action) =>
      [
        `confirm ${action}`,
        () => (
          <ConfirmPage
            desk={desk}
            view={second.confirmView({ action, other: { ref: 'CV9K3P', where: 'North East' } })}
          />
        ),
      ] as const,
  ),
  [
    'confirm, something missing',
    () => <ConfirmPage desk={desk} view={second.confirmView({ action: 'dismiss', problem: 'Say how we know.' })} />,
  ],
  ['move', () => <MovePage desk={desk} view={second.moveView()} />],
  ['move, nothing found', () => <MovePage desk={desk} view={second.moveView({ places: [] })} />],
  ['move, first', () => <MovePage desk={desk} view={second.moveView({ q: null, places: [] })} />],
  ['reports', () => <ReportsPage desk={desk} view={second.reportsView()} />],
  [
    'reports of a child',
    () => {
      const view = second.reportsView();
      return <ReportsPage desk={desk} view={{ ...view, head: { ...view.head, child: true } }} />;
    },
  ],
  ['mailbox', () => <MailboxPage desk={desk} view={second.mailboxView()} />],
  ['mailbox of nobody', () => <MailboxPage desk={desk} view={second.mailboxView({ mailboxes: [] })} />],
  ['mailbox, second look', () => <SecondLookPage desk={desk} head={views.HEAD} draft={DRAFT} />],
  ['inbox', () => <InboxPage desk={desk} view={second.inboxView()} />],
  ['inbox, empty', () => <InboxPage desk={desk} view={second.inboxView({ waiting: [], dealtWith: [] })} />],
  ['outbox', () => <OutboxPage frame={desk.frame} view={second.outboxView()} />],
  [
    'outbox, empty',
    () => <OutboxPage frame={desk.frame} view={second.outboxView({ phones: [], mails: [], people: [] })} />,
  ],
  ['mail', () => <MailPage frame={desk.frame} view={second.mailView()} />],
];

const hostilePages: readonly (readonly [string, () => VNode])[] = [
  ['tonight', () => <TonightPage desk={desk} view={hostile(tonight.tonightView())} />],
  ['log', () => <LogPage desk={desk} view={hostile(views.logView())} />],
  ['entries', () => <EntriesPage desk={desk} view={hostile(views.entriesView())} />],
  ['incident', () => <IncidentPage desk={desk} view={hostile(views.incidentView())} />],
  ['release', () => <ReleasePage desk={desk} view={hostile(second.releaseView())} />],
  ['confirm', () => <ConfirmPage desk={desk} view={hostile(second.confirmView())} />],
  ['move', () => <MovePage desk={desk} view={hostile(second.moveView())} />],
  ['reports', () => <ReportsPage desk={desk} view={hostile(second.reportsView())} />],
  ['mailbox', () => <MailboxPage desk={desk} view={hostile(second.mailboxView())} />],
  ['second look', () => <SecondLookPage desk={desk} head={views.HEAD} draft={hostile(DRAFT)} />],
  ['inbox', () => <InboxPage desk={desk} view={hostile(second.inboxView())} />],
  ['outbox', () => <OutboxPage frame={desk.frame} view={hostile(second.outboxView())} />],
];

describe('every page of the console', () => {
  it.each(pages)('%s is valid HTML', async (_, page) => {
    expect(await problems(htmlOf(page()))).toEqual([]);
  });

  it.each(pages)('%s weighs at most 100 kB, runs nothing inline, and each form that posts has its token', (_, page) => {
    const html = htmlOf(page());
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
    expect(html).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+=|javascript:|style="/u);
    const posts = html.match(/method="post"/gu) ?? [];
    expect(html.match(/name="_token"/gu) ?? []).toHaveLength(posts.length);
  });

  it.each(pages)('%s shows one filled button and one light at most', (_, page) => {
    const html = htmlOf(page());
    expect((html.match(/class="button"/gu) ?? []).length).toBeLessThanOrEqual(1);
    expect((html.match(/class="now"|class="notice lit"/gu) ?? []).length).toBeLessThanOrEqual(1);
  });

  it.each(hostilePages)('%s escapes what people typed', async (_, page) => {
    const html = htmlOf(page());
    expect(html).toContain('&lt;/textarea>&lt;script>');
    expect(html).not.toMatch(/<script>|<img/u);
    expect(await problems(html)).toEqual([]);
  });
});
