import { describe, expect, it } from '@jest/globals';
import { DEFAULT_RULES } from '../../../delivery/channel-plan.js';
import type { NotificationRule } from '../../../directory/person.js';
import type { Channel } from '../../../kernel/channel.js';
import { typedWays, waysForm } from './ways-form.js';

const rule = (channel: Channel, minutes: number): NotificationRule => ({ channel, delaySeconds: minutes * 60 });
const own = (...pairs: readonly (readonly [channel: string, after: string])[]) =>
  Object.fromEntries([
    ...pairs.flatMap(([channel, after], line) => [
      [`channel${String(line)}`, channel],
      [`after${String(line)}`, after],
    ]),
  ]) as Record<string, string>;

describe('how somebody wants to be asked', () => {
  it.each<[what: string, form: Record<string, string>, rules: readonly NotificationRule[] | null]>([
    ['as everybody', { whose: 'network', channel0: 'sms' }, null],
    ['a call at once', own(['voice', '0']), [rule('voice', 0)]],
    [
      'in the order of time, each once, without the lines that are empty',
      own(['voice', '300'], ['', '0'], ['sms', '0'], ['sms', '0']),
      [rule('sms', 0), rule('voice', 5)],
    ],
    ['a way that is none is an empty line', own(['pigeon', '0'], ['email', '0']), [rule('email', 0)]],
  ])('%s', (_what, form, rules) => {
    expect(waysForm.parse(form)).toEqual(rules);
  });

  it.each<[what: string, form: Record<string, string>, says: string]>([
    ['nothing chosen', own(['', '0']), 'Choose at least one way'],
    ['only much later', own(['voice', '1200']), 'within 15 minutes'],
    ['after more than an hour', own(['sms', '0'], ['voice', '7200']), 'within an hour'],
  ])('refused: %s', (_what, form, says) => {
    const read = waysForm.safeParse(form);
    expect(read.error?.issues[0]?.message).toContain(says);
  });

  it('is read again as it was kept', () => {
    const rules = [rule('email', 0), rule('voice', 10)];
    expect(waysForm.parse({ ...typedWays(rules) })).toEqual(rules);
    expect(waysForm.parse({ ...typedWays(null) })).toEqual(DEFAULT_RULES);
  });
});
