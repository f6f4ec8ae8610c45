import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '../../../intake/report-form.js';
import { questionText } from '../../public/report/report-text.js';
import { CALL_ORDER, CALL_SCRIPT, CHECKING, CLOSING, CONSENT, DISTRESS, OPENING } from './call-script.js';

const SPOKEN = [...OPENING, ...Object.values(CALL_SCRIPT), CONSENT, ...CLOSING];

describe('the script of a call', () => {
  it('asks every question of the form once', () => {
    expect([...CALL_ORDER].sort()).toEqual([...QUESTIONS].sort());
    expect(Object.keys(CALL_SCRIPT).sort()).toEqual([...QUESTIONS].sort());
  });

  it('has words for each question that also the form asks', () => {
    for (const question of QUESTIONS) expect(questionText('en', `${question}Ask`)).not.toBe('');
  });

  it.each(SPOKEN.map(({ say }) => say))('asks for no method and for nobody’s name: %s', (say) => {
    expect(say).not.toMatch(/\bhow (did|it|they|he|she)\b.*\b(die|happen)|\bcause\b|\bmethod\b|\bsuicide\b/iu);
    expect(say).not.toMatch(/what (is|was) (the|their|his|her|your) name/iu);
  });

  it.each(SPOKEN.map(({ say }) => say))('speaks of the person who died with respect: %s', (say) => {
    expect(say).not.toMatch(/\b(inmate|offender|prisoner|deceased|victim)\b/iu);
  });

  it('says to whoever checks that no name is said, and to whoever listens where help is', () => {
    expect(CHECKING.join(' ')).toMatch(/no name/u);
    expect(DISTRESS.join(' ')).toMatch(/999/u);
  });
});
