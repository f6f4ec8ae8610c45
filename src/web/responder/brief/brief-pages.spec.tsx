import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { render } from 'preact-render-to-string';
import { pageRules } from '../../../../test/support/page-rules.js';
import type { AlertLinkView } from '../../../answer/alert-link-view.js';
import type { BriefDoor } from '../../../answer/brief-door.js';
import type { BriefPerson, BriefView } from '../../../answer/brief-view.js';
import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import type { AlertId, ContactMethodId, ResponderId } from '../../../kernel/ids.js';
import { regionLabels } from '../../../directory/region-register.js';
import { PAGE_LANGUAGES, type PageLanguage } from '../../../kernel/language.js';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { FACILITY_SETTINGS } from '../../../directory/facility-values.js';
import { BriefDoorPage, type DoorProblem } from './brief-door.page.js';
import { BriefPage } from './brief.page.js';

const NOW = new Date('2026-11-21T02:50:00Z');
const TOKEN = '8fQ2exampleexampleexam';

const LINK: AlertLinkView = {
  alertId: '0197aaaa-0000-7000-8000-000000000001',
  code: 'W7XD',
  regionLabel: regionLabels('yorkshire_and_the_humber'),
  kind: 'alert',
  state: 'open',
  answer: null,
  coming: 1,
  comingByRole: [],
  missingRoles: [{ role: 'legal', count: 1 }],
  askedCount: 3,
  askedAt: new Date('2026-11-21T02:46:00Z'),
  role: 'legal',
  language: 'en',
  dutyPhone: '01632 960 114',
  canAnswer: true,
};
const DOOR: BriefDoor = {
  alertId: LINK.alertId as AlertId,
  responderId: '0197aaaa-0000-7000-8000-000000000002' as ResponderId,
  regionCode: 'yorkshire_and_the_humber',
  hasBrief: true,
  link: LINK,
  way: { contactMethodId: 'c' as ContactMethodId, channel: 'sms', mask: '•••• 123' },
  code: 'none',
  mayAskFrom: null,
};
const HELPER: BriefPerson = {
  name: 'Joyce <b>A.</b>',
  roles: RESPONDER_ROLES,
  answer: 'attending',
  at: new Date('2026-11-20T23:46:00Z'),
  isOwner: false,
};
const VIEW: BriefView = {
  link: LINK,
  setting: 'prison',
  people: [HELPER, { ...HELPER, answer: 'remote', roles: [], at: NOW }, { ...HELPER, answer: 'later', isOwner: true }],
  tasks: [
    { title: 'Invite <b>accounts</b>', titles: { cy: 'Gwahodd hanesion', ar: 'دعوة' } },
    { title: 'Sit down with those who helped', titles: {} },
  ],
  nextAskAt: new Date('2026-11-21T03:10:00Z'),
};

const DOORS: readonly (readonly [string, Partial<BriefDoor>, DoorProblem | null])[] = [
  ['nothing sent', {}, null],
  ['by e-mail', { way: { contactMethodId: 'c' as ContactMethodId, channel: 'email', mask: 'j•••@example.org' } }, null],
  ['no way', { way: null }, 'noWay'],
  ['no way, no phone', { way: null, link: { ...LINK, dutyPhone: null } }, null],
  ['sent', { code: 'live', mayAskFrom: NOW }, null],
  ['not six', { code: 'live' }, 'notSix'],
  ['wrong', { code: 'live' }, 'wrong'],
  ['spent', { code: 'spent', mayAskFrom: NOW }, 'spent'],
  ['spent before', { code: 'spent' }, null],
  ['gone', { code: 'expired' }, 'gone'],
  ['too soon', { code: 'live', mayAskFrom: NOW }, 'tooSoon'],
  ['too soon for another alert', { mayAskFrom: NOW }, 'tooSoon'],
];
const BRIEFS: readonly (readonly [string, Partial<BriefView>])[] = [
  ['some come', {}],
  ['nobody', { people: [], nextAskAt: null }],
  ['I come', { link: { ...LINK, answer: 'attending' } }],
  ['I help from afar', { link: { ...LINK, answer: 'remote' } }],
  ['enough', { link: { ...LINK, state: 'enough', missingRoles: [] }, nextAskAt: null }],
  ['over', { link: { ...LINK, state: 'over', canAnswer: false } }],
  ['over, nobody', { link: { ...LINK, state: 'over', canAnswer: false }, people: [] }],
  ...FACILITY_SETTINGS.map((setting) => [setting, { setting }] as const),
  ['unknown', { setting: 'unknown' }],
  ['a setting of tomorrow', { setting: 'constructor' }],
];

const frame = (language: PageLanguage): PublicFrame => ({
  language,
  prefix: '',
  path: `/r/${TOKEN}/brief`,
  exitUrl: 'https://example.org/',
  dutyPhone: '01632 960 114',
  unset: [],
  person: null,
  formToken: 'token',
  requestId: '0197a6d0-0000-7000-8000-000000000000',
});

describe.each(PAGE_LANGUAGES)('in %s', (language) => {
  const validator = new HtmlValidate(pageRules);
  async function problems(html: string): Promise<readonly string[]> {
    const report = await validator.validateString(html);
    return report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`));
  }

  it.each(DOORS)('the door: %s', async (_name, change, problem) => {
    const door = { ...DOOR, ...change };
    const html = `<!doctype html>${render(BriefDoorPage({ frame: frame(language), door, token: TOKEN, problem }))}`;
    expect(await problems(html)).toEqual([]);
    expect(html).not.toMatch(/<script|Joyce|Yorkshire|Swydd Efrog/);
    expect(html.match(/id="send"/g) ?? []).toHaveLength(door.way === null ? 0 : 1);
    expect(html.match(/name="code"/g) ?? []).toHaveLength(door.code === 'live' ? 1 : 0);
    // Whatever is named in the summary is on the page.
    for (const [, target = ''] of html.matchAll(/<a href="#([a-z]+)">/g)) expect(html).toContain(`id="${target}"`);
  });

  it.each(BRIEFS)('the brief: %s', async (_name, change) => {
    for (const isOwner of [true, false]) {
      const view = { ...VIEW, ...change };
      const page = BriefPage({ frame: frame(language), view, token: TOKEN, isOwner, now: NOW });
      const html = `<!doctype html>${render(page)}`;
      expect(await problems(html)).toEqual([]);
      expect(html).not.toMatch(/<script|<b>A\.|undefined|constructor/);
      expect(/<title>.*<\/title>/.exec(html)?.[0]).not.toContain('Joyce');
      expect(Buffer.byteLength(html)).toBeLessThan(20_000);
    }
  });
});
