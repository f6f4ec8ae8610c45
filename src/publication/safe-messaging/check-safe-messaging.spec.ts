import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HomeLanguage } from '../../kernel/language.js';
import { checkSafeMessaging } from './check-safe-messaging.js';

const found = (text: string, language: HomeLanguage = 'en') =>
  checkSafeMessaging(text, language).findings.map(({ rule, at, length }) => [rule, text.slice(at, at + length)]);

describe('what public text does not say', () => {
  it.each<[string, string, string]>([
    ['He was found hanging.', 'method', 'hanging'],
    ['She hung herself that night.', 'method', 'hung herself'],
    ['A LIGATURE was found.', 'method', 'LIGATURE'],
    ['They died of an overdose.', 'method', 'overdose'],
    ['He cut his wrists.', 'method', 'cut his wrists'],
    ['made from a bed sheet', 'method', 'bed sheet'],
    ['He was found in his cell at noon.', 'place_detail', 'in his cell'],
    ['She died on B wing.', 'place_detail', 'B wing'],
    ['in cell 14', 'place_detail', 'cell 14'],
    ['the segregation unit', 'place_detail', 'segregation unit'],
    ['He left a note.', 'note', 'left a note'],
    ['Her suicide note; Samaritans 116 123', 'note', 'suicide note'],
    ['He committed suicide. Samaritans: 116 123.', 'suicide_words', 'committed suicide'],
    ['a failed suicide attempt, Samaritans', 'suicide_words', 'failed suicide attempt'],
    ['an epidemic of deaths', 'hype', 'epidemic'],
    ['a spate of deaths', 'hype', 'spate'],
    ['another cluster', 'hype', 'cluster'],
    ['a copycat death', 'hype', 'copycat'],
    ['She died because they forgot her.', 'single_cause', 'died because'],
    ['It drove him to it.', 'single_cause', 'drove him to'],
    ['killed by neglect', 'single_cause', 'killed by neglect'],
    ['another inmate', 'labels', 'inmate'],
    ['The offender was 32.', 'labels', 'offender'],
    ['the deceased', 'labels', 'the deceased'],
    ['The death was from natural causes.', 'manner', 'natural causes'],
    ['a self-inflicted death, Samaritans 116 123', 'manner', 'self-inflicted'],
    ['a self‑inflicted death, Samaritans 116 123', 'manner', 'self‑inflicted'],
    ['He is at peace.', 'solution', 'at peace'],
  ])('%s', (text, rule, words) => {
    expect(found(text)).toEqual([[rule, words]]);
  });

  it.each<[string, string, string]>([
    ['Crogodd ei hun.', 'method', 'Crogodd'],
    ['yn ei gell', 'place_detail', 'yn ei gell'],
    ['bu farw oherwydd hynny', 'single_cause', 'bu farw oherwydd'],
    ['y troseddwr', 'labels', 'troseddwr'],
    ['inmate, fel y dywedwyd', 'labels', 'inmate'],
  ])('in Welsh: %s', (text, rule, words) => {
    expect(found(text, 'cy')).toEqual([[rule, words]]);
  });

  it.each([
    'A person died in a prison in Yorkshire and the Humber.',
    'When someone dies in a prison, a police cell, an immigration removal centre or a secure hospital',
    'to look after those in the next cells',
    'described by the authorities as natural causes',
    'described as “self-inflicted” by the prison service. Samaritans: 116 123.',
    'She took her own life, an inquest found. Samaritans: 116 123.',
    'people convicted of nothing, on remand',
    'Change the text. Exchange letters. A changing list.',
    'Do not hang up.',
  ])('nothing is wrong with: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says why, what to write instead, and what it cannot see', () => {
    const { findings, notSeen } = checkSafeMessaging('An inmate died.', 'en');
    expect(findings[0]).toMatchObject({ at: 3, length: 6, instead: expect.stringContaining('The person who died') });
    expect(notSeen.join(' ')).toContain('staff');
  });

  it('asks for a line to ring where somebody’s own life is the subject', () => {
    expect(found('She died by suicide, an inquest found.')).toEqual([['help_line', '']]);
  });
});

describe('laws', () => {
  it('a text says the same of its words wherever they stand, and findings lie within the text', () => {
    const words = fc.constantFrom('inmate', 'spate', 'a person', 'ligature', 'the family', 'cell 4', '…', 'ŵy');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (some) => {
        const text = some.join(' , ');
        const bad = some.filter((each) => ['inmate', 'spate', 'ligature', 'cell 4'].includes(each));
        expect(found(text).map(([, word]) => word)).toEqual(bad);
      }),
    );
  });

  it('reads anything at all, in time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000 }), fc.constantFrom<HomeLanguage>('en', 'cy'), (text, language) => {
        for (const { at, length } of checkSafeMessaging(text, language).findings) {
          expect(at + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
