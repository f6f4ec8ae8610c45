import { describe, expect, it } from '@jest/globals';
import type { Channel } from '../kernel/channel.js';
import { inOrder, rulesProblem } from './notification-rules.js';

const rule = (channel: Channel, delaySeconds = 0) => ({ channel, delaySeconds });

describe('somebody’s own rules', () => {
  it.each<[what: string, rules: ReturnType<typeof rule>[] | null, has: Channel[], problem: string | null]>([
    ['none of their own', null, ['email'], null],
    ['none left', [], ['email'], null],
    ['a way they have', [rule('sms')], ['sms', 'voice'], null],
    ['one they have among others', [rule('voice'), rule('email', 300)], ['email'], null],
    ['only ways they have not', [rule('voice')], ['email'], 'reach_nobody'],
    ['of somebody who cannot be reached at all', [rule('voice')], [], null],
  ])('%s', (_what, rules, has, problem) => {
    expect(rulesProblem(rules, has)).toBe(problem);
  });

  it('stand in the order of time, each once', () => {
    const own = [rule('voice', 600), rule('email'), rule('sms'), rule('email')];
    expect(inOrder(own)).toEqual([rule('sms'), rule('email'), rule('voice', 600)]);
  });
});
