import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plus, DAY } from '../../kernel/clock.js';
import { isJoinQuestion, JOIN_QUESTIONS, type JoinAnswers, questionsAsked, withJoinPage } from './join-form.js';
import { joinFromAnswers } from './join-from-answers.js';
import { joinProblemOf } from './join-problems.js';
import { joinTarget } from './join-target.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const RULES = { allowDrama: true };
const ENOUGH: JoinAnswers = { name: 'Ama', phone: '07700 900147', region: 'wales', roles: ['local', 'legal'] };

describe('what is missing', () => {
  it.each<[string, Parameters<typeof joinProblemOf>[0], JoinAnswers, string | null]>([
    ['no name', 'name', {}, 'nameMissing'],
    ['spaces for a name', 'name', { name: ' \t ' }, 'nameMissing'],
    ['a name in two lines', 'name', { name: 'Ama\nYES' }, 'nameLines'],
    ['a name without end', 'name', { name: 'a'.repeat(61) }, 'tooLong'],
    ['any name', 'name', { name: 'Ɣ. 😀' }, null],
    ['no way at all', 'reach', {}, 'reachMissing'],
    ['a number', 'reach', { phone: '07700 900147' }, null],
    ['an address', 'reach', { email: 'ama@example.org' }, null],
    ['words for a number', 'reach', { phone: 'ring my sister' }, 'phoneUnreadable'],
    ['a landline', 'reach', { phone: '020 7263 1111' }, 'phoneNotMobile'],
    ['a number elsewhere', 'reach', { phone: '+33 6 12 34 56 78' }, 'phoneNotMobile'],
    ['a bad address beside a good number', 'reach', { phone: '07700 900147', email: 'ama@' }, 'emailUnreadable'],
    ['no region', 'region', {}, 'regionMissing'],
    ['a region that is none', 'region', { region: 'mordor' }, 'regionMissing'],
    ['no role', 'roles', {}, 'rolesMissing'],
    ['only a role that is none', 'roles', { roles: ['admin'] }, 'rolesMissing'],
    ['one role among nonsense', 'roles', { roles: ['admin', 'faith'] }, null],
    ['too many words', 'about', { about: 'a'.repeat(1_001) }, 'tooLong'],
  ])('%s', (_, page, answers, problem) => {
    expect(joinProblemOf(page, answers, RULES)?.problem ?? null).toBe(problem);
  });

  it('a number of the drama range, in production', () => {
    expect(joinProblemOf('reach', ENOUGH, { allowDrama: false })?.problem).toBe('phoneUnreadable');
  });
});

describe('the way through the form', () => {
  const context = { ...RULES, restarted: false, asked: questionsAsked({ hasGroups: false }) };
  const press = (posted: Readonly<Record<string, string>>, answers: JoinAnswers = ENOUGH, checked = false) =>
    joinTarget({ answers, checked }, posted, context);

  it.each<[string, Readonly<Record<string, string>>, JoinAnswers, string]>([
    ['begins with the name', { step: 'start' }, {}, 'name'],
    ['asks one after the other', { step: 'name', go: 'next' }, ENOUGH, 'reach'],
    ['leaves out the group where there is none', { step: 'region', go: 'next' }, ENOUGH, 'roles'],
    ['goes back over it', { step: 'roles', go: 'back' }, ENOUGH, 'region'],
    ['stays for what is missing', { step: 'name', go: 'next' }, {}, 'name'],
    ['skips what may be left out', { step: 'often', go: 'end' }, ENOUGH, 'check'],
    ['ends with the overview', { step: 'about', go: 'next' }, ENOUGH, 'check'],
    ['sends', { step: 'check', go: 'send' }, ENOUGH, 'send'],
    ['sends nothing that is not whole', { step: 'check', go: 'send' }, { name: 'Ama' }, 'reach'],
    ['does not fear nonsense', { step: 'drop table', go: 'send' }, ENOUGH, 'name'],
  ])('%s', (_, posted, answers, page) => {
    expect(press(posted, answers).page).toBe(page);
  });

  it('comes back to the overview once it was seen', () => {
    expect(press({ step: 'name', go: 'next' }, ENOUGH, true).page).toBe('check');
  });

  it('forgets the group of another region', () => {
    const answers = { ...ENOUGH, group: 'g' };
    expect(withJoinPage(answers, 'region', { region: 'wales' })).toHaveProperty('group');
    expect(withJoinPage(answers, 'region', { region: 'london' })).not.toHaveProperty('group');
  });

  it('has no question that is called as another page', () => {
    for (const page of ['start', 'check', 'code', 'back']) expect(isJoinQuestion(page)).toBe(false);
  });
});

describe('the offer', () => {
  it('means little, and sleep, where nothing was said', () => {
    const offer = joinFromAnswers(ENOUGH, { ...RULES, now: NOW, language: 'cy' });
    expect(offer).toEqual({
      ...{ regionCode: 'wales', groupId: null, language: 'cy', roles: ['local', 'legal'] },
      ...{ phone: '+447700900147', email: null },
      details: {
        ...{ name: 'Ama', languages: null, maxAlertsPerWeek: 2, startsAt: null, about: null },
        quietHours: { from: '22:00', to: '07:00', timeZone: 'Europe/London' },
      },
    });
  });

  it('takes wishes as they are', () => {
    const wishes = { often: 'any', quiet: 'none', startIn: 'two_weeks', otherLanguages: 'Twi', language: 'en' };
    const { details } = joinFromAnswers({ ...ENOUGH, ...wishes }, { ...RULES, now: NOW, language: 'cy' });
    expect(details).toMatchObject({
      maxAlertsPerWeek: null,
      quietHours: null,
      startsAt: plus(NOW, 14 * DAY),
      languages: 'Twi',
    });
  });

  it('is made of whatever choices a browser may post', () => {
    const field = fc.constantFrom('often', 'quiet', 'startIn', 'group', 'language');
    fc.assert(
      fc.property(fc.dictionary(field, fc.string()), (posted) => {
        const offer = joinFromAnswers({ ...ENOUGH, ...posted }, { ...RULES, now: NOW, language: 'en' });
        expect([offer.details.name, offer.regionCode]).toEqual(['Ama', 'wales']);
      }),
    );
    expect(JOIN_QUESTIONS).toHaveLength(10);
  });
});
