import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aMessage } from '../../test/support/a-message.js';
import { type Company, decideCompany } from './bundle.js';
import { decideClaims } from './decide-claims.js';
import type { Message, MessageParams } from './message.js';
import type { ClaimedLook } from './messages.repository.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const at = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

interface Brief {
  readonly of?: string;
  readonly due?: number;
  readonly template?: Message['template'];
  readonly channel?: Message['channel'];
  readonly attempts?: number;
  readonly params?: Partial<MessageParams>;
  readonly status?: Message['status'];
}

/** `of`: its alert and its incident. */
function text(id: string, brief: Brief = {}): Message {
  const of = brief.of ?? id;
  return aMessage({
    id: id as Message['id'],
    incidentId: `incident ${of}` as Message['incidentId'],
    alertId: `alert ${of}` as Message['alertId'],
    channel: brief.channel ?? 'sms',
    template: brief.template ?? 'alert',
    params: { regionCode: 'wales', code: id, linkHash: null, ...brief.params },
    status: brief.status ?? 'queued',
    attempts: brief.attempts ?? 0,
    dueAt: at(brief.due ?? 0),
    expiresAt: at(7_200),
    sendingAt: brief.status === undefined ? null : NOW,
  });
}

function inWords(company: Company): string {
  switch (company.kind) {
    case 'carried':
      return `in ${company.by.id}`;
    case 'wait':
      return `after ${(company.until.getTime() - NOW.getTime()) / 1_000} s`;
    case 'go':
      return ['now', ...company.carries.map(({ id }) => id)].join(' ');
  }
}

const others = (count: number): Message[] =>
  Array.from({ length: count }, (_, index) => text(`b${String(index + 1).padStart(2, '0')}`));

describe('what goes with a message', () => {
  it.each<[string, string, Message, Message[], number | null]>([
    ['a first page leaves at once', 'now', text('a'), [], null],
    ['what is due at the same time goes with it', 'now b c', text('a'), [text('c', { due: 1 }), text('b')], null],
    ['so does what is due within ten seconds', 'now b', text('a'), [text('b', { due: 10 })], null],
    ['but not what is due later', 'now', text('a'), [text('b', { due: 11 })], null],
    ['within a minute of another it waits for the end of the minute', 'after 20 s', text('a'), [], -40],
    ['with those that come meanwhile', 'after 20 s', text('a'), [text('b')], -40],
    ['after a minute nothing waits', 'now', text('a'), [], -60],
    ['a try that was on its way does not wait', 'now', text('a', { attempts: 1 }), [], -40],
    ['what a full text left over does not wait', 'now b', text('a', { params: { rest: true } }), [text('b')], -1],
    ['a coordinator asked as one does not wait', 'now', text('a', { params: { alone: true } }), [text('b')], -5],
    ['nor takes others along', 'now', text('a', { template: 'triage' }), [text('b')], null],
    ['nor goes with others', 'now', text('a'), [text('b', { params: { alone: true } })], null],
    ['a stand-down goes by itself', 'now', text('a', { template: 'stand-down-over' }), [text('b')], -5],
    ['50: of one alert the earliest goes', 'now a2 a3', text('a1', { of: 'a', due: -1200 }), again(), null],
    ['50: and the later ones are said by it', 'in a1', text('a3', { of: 'a', due: -600 }), again('a1'), null],
    ['50: but a reminder keeps its time', 'now', text('a1', { of: 'a' }), [text('a2', { of: 'a', due: 5 })], null],
    ['a reminder does not wait for its own first text', 'now', text('a2', { of: 'a', template: 'reminder' }), [], null],
    ['an e-mail is about one alert', 'now', mail('a'), [mail('b')], -5],
    ['50: and one is enough after an outage', 'now a2', mail('a1', 'a'), [mail('a2', 'a'), mail('b')], null],
    ['a call is about one alert', 'now', call('a'), [call('b')], -5],
    ['at most ten codes', 'now b01 b02 b03 b04 b05 b06 b07 b08 b09', text('a'), others(12), null],
  ])('%s', (_what, expected, message, near, lastLeft) => {
    expect(inWords(decideCompany(message, near, lastLeft === null ? null : at(lastLeft), NOW))).toBe(expected);
  });

  it('tells what a full text leaves over', () => {
    const company = decideCompany(text('a'), others(12), null, NOW);
    expect(company.kind === 'go' && company.rest.map(({ id }) => id)).toEqual(['b10', 'b11', 'b12']);
  });
});

function again(first = 'a2'): Message[] {
  const all = ['a1', 'a2', 'a3'].map((id, at) => text(id, { of: 'a', due: -1200 + at * 300, template: 'reminder' }));
  return all.filter(({ id }) => (first === 'a1' ? id !== 'a3' : id !== 'a1'));
}
function mail(id: string, of = id): Message {
  return text(id, { of, channel: 'email' });
}
function call(id: string): Message {
  return text(id, { channel: 'voice' });
}

const fine = { incidentOver: false, stopped: false, method: { optedOut: false, verified: true } };
const look = (message: Message): ClaimedLook => ({ message, context: fine, failingSince: null, lastLeftAt: null });
const times = { now: NOW, deadline: at(30) };

function claimAll(messages: readonly Message[], claimed = messages) {
  const claims = claimed.map(({ id }) => ({ messageId: id, key: id }));
  return decideClaims(claims, new Set(claims.map(({ key }) => key)), messages.map(look), times);
}

describe('a batch of claims', () => {
  it('57: four alerts of one person are one text, whichever comes first', () => {
    const decided = claimAll(['c', 'a', 'd', 'b'].map((id) => text(id)));
    expect(decided.map(({ decision }) => decision.do)).toEqual(['send', 'nothing', 'nothing', 'nothing']);
    expect(decided[0]?.company?.carries.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });

  it('waits when another process has sent one while this one waited for the lock', () => {
    const [decided] = claimAll([text('a'), text('b', { status: 'sending' })], [text('a')]);
    expect(decided?.decision).toEqual({ do: 'wait', until: at(60) });
  });

  it.each<[string, Message, wait: number | null]>([
    ['is on its way', { ...text('b', { status: 'sending' }), sendingAt: at(-20) }, 40],
    ['arrived a moment ago', { ...text('b', { status: 'delivered' }), sendingAt: at(-20) }, 40],
    ['left a minute ago', { ...text('b', { status: 'sent' }), sendingAt: at(-60) }, null],
    ['left by a clock that was ahead', { ...text('b', { status: 'sent' }), sendingAt: at(11) }, null],
    ['left by a clock that is ahead by ten seconds', { ...text('b', { status: 'sent' }), sendingAt: at(10) }, 70],
    ['never left', { ...text('b', { status: 'cancelled' }), sendingAt: at(-20) }, null],
    ['is about the same incident', { ...text('b', { of: 'a', status: 'sent' }), sendingAt: at(-20) }, null],
    ['is no page', { ...text('b', { template: 'stand-down-over', status: 'sent' }), sendingAt: at(-20) }, null],
  ])('waits for the end of the minute when another one to this number %s: %p', (_what, other, wait) => {
    const [decided] = claimAll([text('a'), other], [text('a')]);
    expect(decided?.decision).toEqual(wait === null ? { do: 'send' } : { do: 'wait', until: at(wait) });
  });

  it.each([
    ['another process', -10, -30, 50],
    ['this one', -30, -10, 50],
  ])('waits for the later of two, which left by %s', (_who, elsewhere, here, until) => {
    const other = { ...text('b', { status: 'sent' }), sendingAt: at(here) };
    const looks = [{ ...look(text('a')), lastLeftAt: at(elsewhere) }, look(other)];
    const [decided] = decideClaims([{ messageId: 'a', key: 'a' }], new Set(['a']), looks, times);
    expect(decided?.decision).toEqual({ do: 'wait', until: at(until) });
  });

  it('counts the try that begins, and keeps when the first one did', () => {
    const [first] = claimAll([text('a')]);
    expect(first?.message).toMatchObject({ attempts: 1, sendingAt: NOW });
    const [second] = claimAll([{ ...text('a', { attempts: 1 }), sendingAt: at(-5) }]);
    expect(second?.message).toMatchObject({ attempts: 2, sendingAt: at(-5) });
    const [waits] = claimAll([text('a', { due: 30 })]);
    expect(waits).toMatchObject({ decision: { do: 'wait' }, message: { attempts: 0 }, company: null });
  });

  it('lets an earlier one about the same alert speak for it', () => {
    const [decided] = claimAll([text('a2', { of: 'a', due: -5 }), text('a1', { of: 'a', due: -9 })]);
    expect(decided).toMatchObject({ decision: { do: 'carried', by: 'a1' }, company: null });
  });

  it('does nothing about what somebody else has done meanwhile', () => {
    const [decided] = decideClaims([{ messageId: 'a', key: 'a' }], new Set(), [look(text('a'))], times);
    expect(decided).toEqual({ decision: { do: 'nothing' }, message: null, company: null });
  });

  it('takes nothing along that may not leave', () => {
    const looks = [look(text('a')), { ...look(text('b')), context: { ...fine, incidentOver: true } }];
    const [decided] = decideClaims([{ messageId: 'a', key: 'a' }], new Set(['a']), looks, times);
    expect(decided).toMatchObject({ decision: { do: 'send' }, company: null });
  });

  it('asked for one message twice, gives it once', () => {
    const [first, second] = claimAll([text('a')], [text('a'), text('a')]);
    expect([first?.decision.do, second?.decision.do]).toEqual(['send', 'wait']);
  });

  it('loses nothing and says nothing twice, whatever is due when and in whatever order it is asked for', () => {
    const one = fc.record({
      alert: fc.integer({ min: 1, max: 14 }),
      due: fc.integer({ min: -1_200, max: 15 }),
      channel: fc.constantFrom('sms' as const, 'email' as const, 'voice' as const),
      template: fc.constantFrom('alert' as const, 'reminder' as const, 'triage' as const),
      attempts: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (briefs, dice) => {
        const messages = briefs.map(({ alert, channel, ...brief }, index) => ({
          ...text(`m${String(index).padStart(2, '0')}`, { of: String(alert), channel, ...brief }),
          contactMethodId: channel as unknown as Message['contactMethodId'],
        }));
        const order = [...messages].sort(() => (Number(dice.next().value) % 2 === 0 ? 1 : -1));
        const decided = claimAll(messages, order);
        const sent = decided.flatMap(({ decision, message }) =>
          decision.do === 'send' && message ? [message.id] : [],
        );
        const inOthers = decided.flatMap(({ company }) => company?.carries.map(({ id }) => id) ?? []);
        const goes = [...sent, ...inOthers];
        expect(new Set(goes).size).toBe(goes.length);
        for (const [at, { decision, company }] of decided.entries()) {
          const id = order[at]?.id;
          // Taken along by another, or by one that is there and due: nobody is forgotten.
          if (decision.do === 'nothing') expect(inOthers).toContain(id);
          if (decision.do === 'carried') expect(messages.map((each) => each.id)).toContain(decision.by);
          const codes = new Set(company?.carries.map(({ alertId }) => alertId));
          expect(codes.size).toBeLessThanOrEqual(10);
          for (const each of company?.carries ?? []) expect(each.channel).toBe(order[at]?.channel);
        }
        // What is carried by an earlier one never ends in a circle.
        const by = new Map(
          decided.map(({ decision }, at) => [order[at]?.id, decision.do === 'carried' ? decision.by : null]),
        );
        for (const start of by.keys()) {
          const seen = new Set();
          for (let at: string | null | undefined = start; at != null; at = by.get(at as Message['id'])) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
      }),
    );
  });
});
