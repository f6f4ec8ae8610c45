import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE, plus } from '../../kernel/clock.js';
import { BUILT_IN_TEMPLATES } from './built-in-templates.js';
import { keyOf } from './task-template.js';
import { dueOf, type TaskFacts, wantedTasks } from './wanted-tasks.js';

const REPORTED = new Date('2026-11-21T02:00:00Z');
const CHECKED = plus(REPORTED, HOUR);

const facts = (more: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ jurisdiction: 'england', setting: 'prison', topics: [], childrenAffected: 'none_known', childReported: false },
  ...{ cluster: false, reportedAt: REPORTED, verifiedAt: CHECKED, isEnded: false },
  ...more,
});
const wanted = (more: Partial<TaskFacts> = {}) => wantedTasks(facts(more), BUILT_IN_TEMPLATES);
const codes = (more: Partial<TaskFacts> = {}) => wanted(more).map(({ code }) => code);
const formOf = (key: string, more: Partial<TaskFacts>) => codes(more).find((code) => keyOf({ code }) === key) ?? null;

describe('which tasks an incident has', () => {
  it('six from the report on, and no more before somebody has checked it', () => {
    expect(codes({ verifiedAt: null })).toEqual(['T01', 'T02', 'T03', 'T05', 'T04']);
    expect(codes({ verifiedAt: null, childReported: true })).toContain('T38');
  });

  it('none once it is over', () => {
    expect(codes({ isEnded: true })).toEqual([]);
  });

  it.each<[string, Partial<TaskFacts>, string, string | null]>([
    ['an English prison', {}, 'T10', 'T10.ew'],
    ['a Welsh police cell', { jurisdiction: 'wales', setting: 'police_custody' }, 'T10', 'T10.ew_police'],
    ['an English hospital', { setting: 'secure_hospital' }, 'T10', 'T10.ew_hospital'],
    ['a Scottish prison', { jurisdiction: 'scotland' }, 'T10', 'T10.scotland'],
    ['a Scottish police cell', { jurisdiction: 'scotland', setting: 'police_custody' }, 'T10', 'T10.scotland_police'],
    ['a prison in Northern Ireland', { jurisdiction: 'northern_ireland' }, 'T10', 'T10.ni_prison'],
    ['nobody knows where', { jurisdiction: null, setting: 'unknown' }, 'T10', 'T10'],
    ['a Scottish prison', { jurisdiction: 'scotland' }, 'T11', 'T11.scotland'],
    ['a Scottish prison', { jurisdiction: 'scotland' }, 'T13', 'T13.scotland'],
    ['an English prison', {}, 'T13', 'T13'],
    ['an English prison', {}, 'T23', null],
    ['a Welsh hospital', { jurisdiction: 'wales', setting: 'secure_hospital' }, 'T23', 'T23'],
    ['a Welsh hospital', { jurisdiction: 'wales', setting: 'secure_hospital' }, 'T24', null],
    ['an English hospital', { setting: 'secure_hospital' }, 'T24', 'T24'],
    ['an English prison', {}, 'T25', 'T25.ew'],
    [
      'a removal centre in Scotland',
      { jurisdiction: 'scotland', setting: 'immigration_removal_centre' },
      'T25',
      'T25.immigration',
    ],
    ['a Scottish prison', { jurisdiction: 'scotland' }, 'T25', null],
    ['a Scottish prison', { jurisdiction: 'scotland' }, 'T26', 'T26'],
    ['a Scottish prison', { jurisdiction: 'scotland' }, 'T26b', 'T26b'],
    ['a prison in Northern Ireland', { jurisdiction: 'northern_ireland' }, 'T27', 'T27'],
    ['a Scottish police cell', { jurisdiction: 'scotland', setting: 'police_custody' }, 'T28', 'T28.scotland'],
    ['a removal centre', { setting: 'immigration_removal_centre' }, 'T36', 'T36'],
    ['an English prison', {}, 'T36', null],
    ['an IPP sentence', { topics: ['ipp'] }, 'T37', 'T37'],
    ['another sentence', { topics: ['women'] }, 'T37', null],
    ['children who are cared for', { childrenAffected: 'yes_cared_for' }, 'T17', 'T17'],
    ['nobody knows of children', { childrenAffected: 'unknown' }, 'T17', 'T17'],
    ['no children', {}, 'T17', null],
    ['a second death in the same place', { cluster: true }, 'T35', 'T35'],
    ['the only death there', {}, 'T35', null],
  ])('%s: %#', (_what, more, key, form) => {
    expect(formOf(key, more)).toBe(form);
  });

  it.each<[string, Date | null]>([
    ['T02', plus(REPORTED, HOUR)],
    ['T05', plus(REPORTED, 2 * HOUR)],
    ['T06', plus(CHECKED, 30 * MINUTE)],
    ['T08', plus(CHECKED, 4 * HOUR)],
    ['T10.ew', plus(CHECKED, DAY)],
    ['T25.ew', plus(CHECKED, 28 * DAY)],
    ['T30', plus(CHECKED, 120 * DAY)],
    ['T31.ew', null],
  ])('%s is due by its offset', (code, due) => {
    const rule = wanted().find((each) => each.code === code);
    expect(rule === undefined ? 'missing' : dueOf(rule, facts())).toEqual(due);
  });

  it('what is switched off is nobody’s task', () => {
    const without = BUILT_IN_TEMPLATES.map((each) => (each.code === 'T20' ? { ...each, used: false } : each));
    expect(wantedTasks(facts(), without).map(({ code }) => code)).not.toContain('T20');
  });
});

describe('the list that comes with the program', () => {
  it('has every key of the field’s list, each form once', () => {
    const all = BUILT_IN_TEMPLATES.map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
    const keys = new Set(BUILT_IN_TEMPLATES.map(keyOf));
    const numbers = Array.from({ length: 38 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
    expect(numbers.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('says nothing of an offender or an inmate, and fits its fields', () => {
    for (const { title, guidance } of BUILT_IN_TEMPLATES) {
      expect(`${title} ${guidance}`).not.toMatch(/offender|inmate|suicide/iu);
      expect(title.length).toBeLessThanOrEqual(60);
      expect(guidance.length).toBeLessThanOrEqual(300);
    }
  });

  const place = fc.record({
    jurisdiction: fc.constantFrom('england', 'wales', 'scotland', 'northern_ireland', null),
    setting: fc.constantFrom(
      'prison',
      'police_custody',
      'secure_hospital',
      'immigration_removal_centre',
      'approved_premises',
      'unknown',
    ),
    topics: fc.subarray(['ipp', 'women']),
    childrenAffected: fc.constantFrom('unknown', 'none_known', 'yes_cared_for'),
    childReported: fc.boolean(),
    cluster: fc.boolean(),
  });

  it('each key at most once, 40 at most, and the first steps and a lawyer for everybody', () => {
    fc.assert(
      fc.property(place, (more) => {
        const keys = codes(more).map((code) => keyOf({ code }));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(40);
        expect(keys).toEqual(expect.arrayContaining(['T02', 'T08', 'T10', 'T11']));
      }),
    );
  });
});
