import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../kernel/language.js';
import {
  answerOfKey,
  asksForKey,
  spelled,
  VOICE_KEYS,
  VOICE_TEMPLATES,
  voiceConfirmation,
  voiceOver,
  voiceScript,
} from './voice-texts.js';

const params = { code: 'K7M4' };

describe('a call', () => {
  it('says region, code letter by letter, and the keys', () => {
    expect(voiceScript({ template: 'alert', language: 'en', params }, 'Yorkshire and the Humber')).toBe(
      'This is Vigil. Alert for Yorkshire and the Humber. Your code is K, 7, M, 4. ' +
        'Press 1 if you can come, 2 for later, 0 if you cannot.',
    );
    expect(voiceScript({ template: 'alert', language: 'cy', params }, 'Cymru')).toBe(
      'Dyma Vigil. Rhybudd ar gyfer Cymru. Eich cod yw K, 7, M, 4. ' +
        'Gwasgwch 1 os gallwch ddod, 2 am hwyrach, 0 os na allwch.',
    );
  });

  it('says the digits that confirm a number twice', () => {
    const script = voiceScript({ template: 'verify', language: 'en', params: { code: '493071' } }, 'London');
    expect(script.match(/4, 9, 3, 0, 7, 1/g)).toHaveLength(2);
    expect(script).not.toContain('London');
  });

  it.each([
    ['alert', '1', 'attending', 'Thank you. You pressed 1: you can come.'],
    ['alert', '2', 'later', 'Thank you. You pressed 2: later. We ask others for now.'],
    ['reminder', '0', 'cannot', 'Thank you. You pressed 0: you cannot come. We ask the next person.'],
    ['triage', '1', 'attending', 'Thank you. You pressed 1: it is yours now.'],
    ['triage', '0', 'cannot', 'Thank you. You pressed 0: it is passed on to the next coordinator.'],
    ['progress', '1', 'attending', 'Thank you. You pressed 1: you are on the way or there.'],
    ['drill', '1', 'attending', 'Thank you. You pressed 1. It works.'],
  ] as const)('confirms in %s that %s means %s', (template, key, answer, words) => {
    expect(answerOfKey(template, key)).toBe(answer);
    expect(voiceConfirmation(template, 'en', key)).toBe(words);
  });

  it.each([
    ['triage', '2'],
    ['drill', '0'],
    ['alert', '5'],
    ['alert', '12'],
    ['alert', ''],
    ['alert', 'toString'],
    ['correction', '1'],
  ] as const)('takes no answer in %s from the key %p, and says that nothing has changed', (template, key) => {
    expect(answerOfKey(template, key)).toBeNull();
    expect(voiceConfirmation(template, 'en', key)).toContain('Nothing has changed.');
  });

  it('offers a key in its words where it takes one, in every language', () => {
    for (const language of LANGUAGES) {
      for (const template of VOICE_TEMPLATES) {
        const script = voiceScript({ template, language, params }, 'London');
        expect(/(?<!\d)1(?!\d)/u.test(script)).toBe(asksForKey(template));
        for (const key of Object.keys(VOICE_KEYS)) {
          if (answerOfKey(template, key) === null) continue;
          expect(script).toMatch(new RegExp(`(?<!\\d)${key}(?!\\d)`, 'u'));
          expect(voiceConfirmation(template, language, key)).toContain(key);
        }
      }
      expect(voiceOver(language)).not.toBe('');
    }
  });

  it('leaves no field open and has nothing that a voice would stumble over', () => {
    for (const language of LANGUAGES) {
      for (const template of VOICE_TEMPLATES) {
        expect(voiceScript({ template, language, params }, 'Yr Alban')).toMatch(
          /^(?:\p{L}+ ){1,2}Vigil\. [\p{L}\p{M}\w ,،.?؟:'’-]+\.$/u,
        );
      }
    }
  });

  it('spells a code', () => {
    expect(spelled('K7M4')).toBe('K, 7, M, 4');
  });
});
