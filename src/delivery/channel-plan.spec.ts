import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ContactMethod } from '../directory/person.js';
import { CHANNELS, type Channel } from '../kernel/channel.js';
import type { ContactMethodId } from '../kernel/ids.js';
import { planChannels, type PlannedMessage } from './channel-plan.js';

const START = new Date('2026-11-21T03:00:00Z');

function method(channel: Channel, changes: Partial<ContactMethod> & { as?: string } = {}): ContactMethod {
  const { as: id = channel, ...rest } = changes;
  return { id: id as ContactMethodId, channel, verified: true, optedOut: false, failing: false, ...rest };
}

const ALL = [method('email'), method('voice'), method('sms')];

/** `sms+300 again`. */
function inWords({ channel, contactMethodId, at, template }: PlannedMessage): string {
  const own: string = channel;
  const to = contactMethodId === own ? channel : `${channel}:${contactMethodId}`;
  return `${to}+${(at.getTime() - START.getTime()) / 1_000} ${template}`;
}

describe('what one alert sends to a person who does not answer', () => {
  const rule = (channel: Channel, delaySeconds: number): { channel: Channel; delaySeconds: number } => ({
    channel,
    delaySeconds,
  });
  it.each([
    ['by default', { rules: null, methods: ALL }, ['sms+0 first', 'email+0 first', 'sms+300 again', 'voice+600 first']],
    ['with no rule left', { rules: [], methods: [method('sms')] }, ['sms+0 first', 'sms+300 again']],
    ['without a telephone', { rules: null, methods: [method('email')] }, ['email+0 first']],
    [
      'by their own rules, in the order of time',
      { rules: [rule('voice', 300), rule('sms', 0), rule('sms', 60)], methods: ALL },
      ['sms+0 first', 'sms+60 again', 'voice+300 first'],
    ],
    [
      'by the network’s rules, where no way of their own is left',
      { rules: [rule('voice', 0)], methods: [method('voice', { failing: true }), method('email')] },
      ['email+0 first'],
    ],
    [
      'by their own, while one way of them is left',
      { rules: [rule('voice', 300), rule('sms', 0)], methods: [method('sms', { optedOut: true }), method('voice')] },
      ['voice+300 first'],
    ],
    ['by a rule given twice', { rules: [rule('sms', 0), rule('sms', 0)], methods: ALL }, ['sms+0 first']],
    [
      'when the step names channels',
      { rules: null, stepChannels: ['voice', 'sms'] as const, methods: ALL },
      ['sms+0 first', 'voice+0 first'],
    ],
    [
      'with two numbers, to both',
      {
        rules: [rule('sms', 0), rule('sms', 60)],
        methods: [method('sms', { as: 'work' }), method('sms', { as: 'home' })],
      },
      ['sms:work+0 first', 'sms:home+0 first', 'sms:work+60 again', 'sms:home+60 again'],
    ],
    ['without confirming the number', { rules: null, methods: [method('sms', { verified: false })] }, []],
    ['after STOP', { rules: null, methods: [method('sms', { optedOut: true }), method('email')] }, ['email+0 first']],
    [
      'whose number is dead',
      { rules: null, methods: [method('sms', { failing: true }), method('voice')] },
      ['voice+600 first'],
    ],
    [
      'who has not what the step names',
      { rules: null, stepChannels: ['voice'] as const, methods: [method('sms')] },
      [],
    ],
  ])('%s', (_who, wishes, messages) => {
    expect(planChannels(wishes, START).map(inWords)).toEqual(messages);
  });
});

describe('the plan', () => {
  const rules = fc.array(
    fc.record({ channel: fc.constantFrom(...CHANNELS), delaySeconds: fc.constantFrom(0, 60, 300, 600) }),
    { maxLength: 8 },
  );
  const methods = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd').map((id) => id as ContactMethodId),
      channel: fc.constantFrom(...CHANNELS),
      verified: fc.boolean(),
      optedOut: fc.boolean(),
      failing: fc.boolean(),
    }),
    { selector: (each) => each.id },
  );

  it('reaches somebody who has any way, whatever their rules are', () => {
    fc.assert(
      fc.property(rules, methods, (own, known) => {
        const usable = known.some(({ verified, optedOut, failing }) => verified && !optedOut && !failing);
        expect(planChannels({ rules: own, methods: known }, START).length > 0).toBe(usable);
      }),
    );
  });

  it('is sorted by time, says nothing twice, starts with a first and uses only what is usable', () => {
    fc.assert(
      fc.property(rules, methods, (own, known) => {
        const plan = planChannels({ rules: own, methods: known }, START);
        const times = plan.map((message) => message.at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(new Set(plan.map(inWords)).size).toBe(plan.length);
        for (const { contactMethodId } of plan) {
          expect(known.find((each) => each.id === contactMethodId)).toMatchObject({
            verified: true,
            optedOut: false,
            failing: false,
          });
          const toThisOne = plan.filter((message) => message.contactMethodId === contactMethodId);
          expect(toThisOne.map(({ template }) => template)).toEqual(
            toThisOne.map((_, index) => (index === 0 ? 'first' : 'again')),
          );
        }
      }),
    );
  });
});
