import { describe, expect, it } from '@jest/globals';
import type { InboundOutcome } from './inbound-texts.repository.js';
import { isPuzzled, mayAnswerPuzzled } from './reply.js';

const puzzled = (count: number, replied = true): { outcome: InboundOutcome; replied: boolean }[] =>
  Array.from({ length: count }, () => ({ outcome: 'wrong_code', replied }));
const right = (outcome: InboundOutcome) => ({ outcome, replied: true });

describe('24: texts of the last hour that we could not act on, newest first; one more is answered', () => {
  it.each([
    ['none before', [], true],
    ['four answered', puzzled(4), true],
    ['five answered', puzzled(5), false],
    ['nine, of which the last five got no answer any more', [...puzzled(5, false), ...puzzled(4)], true],
    ['ten, of which the first five were answered', [...puzzled(5, false), ...puzzled(5)], false],
    ['four since a yes, and many before it', [...puzzled(4), right('attending'), ...puzzled(9)], true],
    ['five since a yes', [...puzzled(5), right('attending')], false],
    ['a yes just now, and five before it', [right('attending'), ...puzzled(5)], true],
  ])('%s: %p', (_what, lastHour, answered) => {
    expect(mayAnswerPuzzled(lastHour)).toBe(answered);
  });
});

describe('a text', () => {
  it.each<[InboundOutcome, boolean]>([
    ['wrong_code', true],
    ['closed_code', true],
    ['several_open', true],
    ['note', true],
    ['stray', true],
    ['attending', false],
    ['cannot', false],
    ['drill', false],
    ['stopped', false],
  ])('that ended as %s could not be acted on: %p', (outcome, expected) => {
    expect(isPuzzled(outcome)).toBe(expected);
  });
});
