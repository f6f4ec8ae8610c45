import { describe, expect, it } from '@jest/globals';
import type { SmsSender } from '../sms.sender.js';
import type { OpenBreaker } from './breaker.js';
import { breakerWords } from './breaker-words.js';
import { SmsProviders } from './sms-providers.js';

const open = (code: string): OpenBreaker => {
  const [openedAt, until] = [new Date('2026-11-21T02:30:00Z'), new Date('2026-11-21T02:31:00Z')];
  return { state: 'open', code, openings: 1, openedAt, until };
};

describe('what coordinators read about providers that take no texts', () => {
  const two = ['twilio', 'vonage'];
  it.each<[string, string[], [string, OpenBreaker][], string | null]>([
    ['all is well', two, [], null],
    [
      'the other one takes them',
      two,
      [['twilio', open('20003')]],
      'texts are not taken by twilio (20003); they go by vonage',
    ],
    [
      'none takes them',
      two,
      [
        ['twilio', open('20003')],
        ['vonage', open('timeout')],
      ],
      'texts are not taken by twilio (20003) and vonage (timeout); each person’s next channel goes',
    ],
    [
      'two others take them',
      ['a', 'b', 'c'],
      [['a', open('timeout')]],
      'texts are not taken by a (timeout); they go by b and c',
    ],
    ['one that was taken out of the settings', ['twilio'], [['vonage', open('timeout')]], null],
  ])('%s', (_what, providers, breakers, words) => {
    expect(breakerWords(providers, new Map(breakers))).toBe(words);
  });
});

describe('the providers of texts', () => {
  const provider = (name: string) => ({ name, sender: {} as SmsSender });
  const both = new SmsProviders([provider('twilio'), provider('vonage')]);

  it.each([
    ['a text that had none yet goes by the first', null, 'twilio'],
    ['one that had one keeps it', 'vonage', 'vonage'],
    ['one that was taken out of the settings is nobody', 'outbox', undefined],
  ])('%s', (_what, name, expected) => {
    expect(both.named(name)?.name).toBe(expected);
  });

  it('are at least one', () => {
    expect(both.first.name).toBe('twilio');
    expect(() => new SmsProviders([]).first).toThrow('There is no provider of texts.');
  });
});
