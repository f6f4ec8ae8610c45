import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { HOUR, plus } from '../kernel/clock.js';
import { NodeSealing } from '../platform/crypto/node-sealing.js';
import { newDraft, openDraft, sealDraft } from './form-draft.js';
import { answer, chosen } from './form-answers.js';
import { problemOf } from './form-problems.js';
import { reportFromAnswers } from './report-from-answers.js';
import {
  QUESTIONS,
  stepAfter,
  stepBefore,
  withHardMissed,
  withoutPage,
  withPage,
  type Answers,
} from './report-form.js';

const NOW = new Date('2026-11-21T02:30:00Z');
const sealing = new NodeSealing({ current: randomBytes(32), previous: [] });
const known = (code: string) => code === 'LEI';

function problem(page: (typeof QUESTIONS)[number], answers: Answers): string | null {
  const found = problemOf(page, answers, { now: NOW, known });
  return found && `${found.field}: ${found.problem}`;
}

function report(answers: Answers) {
  return reportFromAnswers(answers, { now: NOW, language: 'cy', dangerLabel: 'In danger' });
}

describe('the pages of the form', () => {
  it('come one after the other and lead to the check', () => {
    expect(stepBefore('place', {})).toBe('start');
    expect(stepAfter('place', {})).toBe('told');
    expect(stepAfter('contact', {})).toBe('check');
    for (const page of QUESTIONS.slice(1))
      expect(stepAfter(stepBefore(page, {}) as (typeof QUESTIONS)[number], {})).toBe(page);
  });

  it.each<[string, Answers, string]>([
    ['missed', { toldSkip: 'yes' }, 'told'],
    ['left one empty', { toldSkip: 'yes', when: 'today' }, 'how'],
    ['told', { narrative: 'x' }, 'how'],
    ['told, and would rather not say more', { narrative: 'x', toldSkip: 'yes' }, 'how'],
    ['said nothing yet', {}, 'how'],
  ])('lead back past the hard questions only whoever missed them: %s', (_who, answers, before) => {
    expect(stepBefore('who', answers)).toBe(before);
  });

  it('keep what was said when the hard questions are missed', () => {
    expect(withHardMissed({ narrative: 'x', when: 'today' })).toEqual({ narrative: 'x', when: 'today' });
    expect(withHardMissed({ narrative: ' ', facility: 'LEI' })).toMatchObject({ toldSkip: 'yes', facility: 'LEI' });
  });

  it('lead a child to help first, on the way there and back', () => {
    const child = { under18: 'yes' };
    expect([stepAfter('who', child), stepAfter('child', child)]).toEqual(['child', 'family']);
    expect([stepBefore('family', child), stepBefore('child', child)]).toEqual(['child', 'who']);
    expect([stepAfter('who', { under18: 'no' }), stepBefore('family', {})]).toEqual(['family', 'who']);
  });

  it('take no words from a child, and keep those that were typed before', () => {
    const before = { under18: 'yes', narrative: 'x', phone: '1', voicemail: 'yes', reach: 'contact' };
    expect(withPage(before, 'told', { narrative: 'y', toldSkip: 'yes' })).toEqual({ ...before, toldSkip: 'yes' });
    expect(withPage(before, 'contact', { phone: '2', reach: 'code' })).toEqual({ ...before, reach: 'code' });
    expect(withPage(before, 'danger', { dangerText: 'z', dangerNow: 'reporter_in_crisis' })).toEqual({
      ...before,
      dangerNow: 'reporter_in_crisis',
    });
    expect(withoutPage(before, 'told')).toEqual(before);
    expect(withPage(before, 'who', { relationship: 'friend' })).not.toHaveProperty('under18');
  });

  it('replace their own answers and keep all others', () => {
    const answers = withPage({ q: 'leeds', facility: 'LEI', narrative: 'x' }, 'place', {
      facility: 'other',
      draft: '…',
    });
    expect(answers).toEqual({ facility: 'other', narrative: 'x' });
    expect(withPage({ topics: ['ipp', 'women'] }, 'topics', {})).toEqual({});
    expect(withoutPage({ narrative: 'x', q: 'y' }, 'told')).toEqual({ q: 'y' });
  });

  it('read a field that came once or twice', () => {
    expect(answer({ when: ['today', 'day'] }, 'when')).toBe('today');
    expect(chosen({ topics: 'ipp' }, 'topics')).toEqual(['ipp']);
    expect(chosen<'topics'>({}, 'topics')).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each<[Answers, string | null]>([
    [{}, 'facility: placeMissing'],
    [{ q: 'leeds' }, 'facility: placeMissing'],
    [{ facility: 'XXX' }, 'facility: placeMissing'],
    [{ facility: 'other' }, 'placeText: placeTextMissing'],
    [{ facility: 'other', placeText: '  ' }, 'placeText: placeTextMissing'],
    [{ facility: 'other', placeText: 'x'.repeat(301) }, 'placeText: tooLong'],
    [{ facility: 'other', placeText: 'Elm Court' }, null],
    [{ placeText: 'Elm Court' }, null],
    [{ facility: 'unknown' }, null],
    [{ facility: 'LEI' }, null],
  ])('of the place %j: %p', (answers, expected) => {
    expect(problem('place', answers)).toBe(expected);
  });

  it.each<[(typeof QUESTIONS)[number], Answers, string | null]>([
    ['told', {}, 'narrative: toldMissing'],
    ['told', { toldSkip: 'yes' }, null],
    ['told', { narrative: 'x' }, null],
    ['told', { narrative: 'x'.repeat(18_501) }, 'narrative: tooLong'],
    ['danger', { dangerText: 'x'.repeat(1_001) }, 'dangerText: tooLong'],
    ['contact', {}, null],
    ['contact', { reach: 'code', phone: 'x'.repeat(201) }, null],
    ['contact', { reach: 'contact' }, 'phone: reachMissing'],
    ['contact', { reach: 'contact', email: 'sam' }, null],
    ['contact', { name: 'x'.repeat(201) }, 'name: tooLong'],
    ['who', {}, null],
    ['topics', {}, null],
  ])('of %s %#: %p', (page, answers, expected) => {
    expect(problem(page, answers)).toBe(expected);
  });
});

describe('the report that follows', () => {
  it('needs only the place', () => {
    expect(report({ facility: 'LEI', q: 'leeds', toldSkip: 'yes' })).toEqual({ facilityCode: 'LEI', language: 'cy' });
    expect(report({ facility: 'unknown', placeText: 'x' })).toMatchObject({ placeText: 'Not known' });
    expect(report({ placeText: ' Elm Court ' })).toMatchObject({ placeText: 'Elm Court' });
  });

  it('holds everything that was said, in the values of the API', () => {
    const answers = {
      facility: 'LEI',
      narrative: 'My friend rang.',
      when: 'last_night',
      directness: 'told_by_witness',
      relationship: 'friend',
      nokStatus: 'not_told',
      childrenAffected: 'unknown',
      othersAtRisk: ['cellmate_or_neighbour', 'none_known', '<script>'],
      dangerText: 'The man next door',
      urgentNeeds: ['interpreter', 'none'],
      dangerNow: 'immediate_danger_inside',
      topics: ['ipp'],
      reach: 'contact',
      phone: '07700 900147',
      voicemail: 'yes',
    };
    expect(report(answers)).toEqual({
      facilityCode: 'LEI',
      narrative: 'My friend rang.\n\nIn danger: The man next door',
      occurred: {
        earliest: new Date('2026-11-20T18:00:00Z'),
        latest: NOW,
        precision: 'part_of_day',
      },
      directness: 'told_by_witness',
      relationship: 'friend',
      nokStatus: 'unknown',
      childrenAffected: 'unknown',
      othersAtRisk: ['cellmate_or_neighbour'],
      urgentNeeds: ['interpreter', 'immediate_danger_inside', 'family_not_told_risk_of_hearing_online'],
      topics: ['ipp'],
      contact: { phone: '07700 900147', voicemailOk: true },
      language: 'cy',
    });
  });

  it('leaves out what somebody would rather not say, and contact details that are not to be used', () => {
    const answers = {
      facility: 'LEI',
      relationship: 'x',
      directness: 'not_said',
      nokStatus: 'not_said',
      reach: 'code',
    };
    expect(report({ ...answers, phone: '07700 900147' })).toEqual({ facilityCode: 'LEI', language: 'cy' });
  });

  it('fits when both texts are as long as they may be', () => {
    const answers = { facility: 'LEI', narrative: 'x'.repeat(18_500), dangerText: 'x'.repeat(1_000) };
    expect(problem('told', answers)).toBeNull();
    expect(report(answers).narrative).toHaveLength(19_500 + '\n\nIn danger: '.length);
  });
});

describe('the draft in the page', () => {
  const draft = {
    ...newDraft('0197aaaa-0000-7000-8000-000000000001', NOW),
    checked: true,
    answers: { narrative: 'ŵ “x”', topics: ['ipp'] },
  };

  it('comes back as it was, and cannot be read on the way', () => {
    const sealed = sealDraft(sealing, draft);
    expect(openDraft(sealing, sealed, plus(NOW, 23 * HOUR))).toEqual(draft);
    expect(Buffer.from(sealed, 'base64').toString()).not.toContain('narrative');
  });

  it.each([
    ['nothing', {}, 1],
    ['a little', { narrative: 'm'.repeat(10) }, 1],
    ['a sentence or two', { narrative: 'm'.repeat(200) }, 1],
    ['much', { narrative: 'm'.repeat(500) }, 2],
    ['very much', { narrative: 'ŵ'.repeat(20_000) }, 105],
  ])('is as long with %s as with anything of its class', (_what, answers, classes) => {
    const sealed = sealDraft(sealing, { ...draft, answers }).split('.')[2] ?? '';
    expect(sealed).toHaveLength(classes * 512);
    expect(openDraft(sealing, sealDraft(sealing, { ...draft, answers }), NOW)?.answers).toEqual(answers);
  });

  it.each([
    ['too old', sealDraft(sealing, draft), 24 * HOUR],
    ['altered', sealDraft(sealing, draft).replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')), 0],
    ['nonsense', 'v1.x', 0],
    ['empty', '', 0],
    ['sealed for something else', sealing.seal({ field: 'report.narrative', id: 'page' }, '{}'), 0],
    ['of another shape', sealing.seal({ field: 'report_form.draft', id: 'page' }, '{"id":1}'), 0],
  ])('is not opened when %s', (_why, sealed, later) => {
    expect(openDraft(sealing, sealed, plus(NOW, later))).toBeNull();
  });
});
