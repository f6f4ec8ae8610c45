import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QUESTIONS } from '../report-form.js';
import { type KeptForm, readKept, writeKept } from './kept-form.js';

const NOW = new Date('2026-11-21T01:52:00Z');
const kept: fc.Arbitrary<KeptForm> = fc.record({
  step: fc.constantFrom('check', ...QUESTIONS),
  easy: fc.boolean(),
  draft: fc.record({
    submissionId: fc.uuid(),
    startedAt: fc.constant(NOW),
    checked: fc.boolean(),
    answers: fc.dictionary(
      fc.constantFrom('narrative', 'q', 'othersAtRisk', 'phone'),
      fc.oneof(fc.string(), fc.array(fc.string())),
      { noNullPrototype: true },
    ),
  }),
});

describe('a form that was put aside', () => {
  it('is the same afterwards, and its day begins anew', () => {
    fc.assert(
      fc.property(kept, (form) => {
        expect(readKept(writeKept(form), NOW)).toEqual(form);
      }),
    );
  });

  it('is refused where it is no form', () => {
    expect(() => readKept('{"step":"start"}', NOW)).toThrow();
  });
});
