import { describe, expect, it } from '@jest/globals';
import { accountWords, lastFailureWords, ruleWords } from './responder-words.js';

describe('how somebody wants to be asked', () => {
  it.each([
    ['as the network does', null, 'Text and e-mail at once, text after 5 minutes, call after 10 minutes'],
    ['by text alone', [{ channel: 'sms', delaySeconds: 0 }], 'Text at once'],
    ['by a call, later', [{ channel: 'voice', delaySeconds: 90 }], 'Call after 90 seconds'],
  ] as const)('%s', (_, rules, words) => {
    expect(ruleWords(rules)).toBe(words);
  });
});

describe('why the last one did not arrive', () => {
  it.each([
    ['The number is a landline.', '30006', 'The number is a landline'],
    ['', 'daily_cap', 'the daily number of texts is used up'],
  ])('%s %s', (reason, code, words) => {
    expect(lastFailureWords({ reason, code })).toBe(words);
  });
});

describe('an account', () => {
  it.each([
    ['coordinator', 'active', 'Signs in as a coordinator'],
    ['admin', 'disabled', 'Signs in as an admin (switched off)'],
    ['responder', 'invited', 'Signs in for their own duties (invited, has not begun)'],
  ])('%s, %s', (role, status, words) => {
    expect(accountWords({ role, status })).toBe(words);
  });
});
