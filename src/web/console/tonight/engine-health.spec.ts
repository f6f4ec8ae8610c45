import { describe, expect, it } from '@jest/globals';
import type { Channel } from '../../../kernel/channel.js';
import { channelHealth } from './engine-health.js';
import type { ChannelRecord } from './engine-records.repository.js';

const now = new Date('2026-11-21T03:11:40Z');
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const NONE: ReadonlySet<Channel> = new Set();

function texts(change: Partial<ChannelRecord>): ChannelRecord {
  return { channel: 'sms', waiting: 0, oldestDueAt: null, last: null, failure: null, ...change };
}

describe('how a channel does', () => {
  it('is calm while nothing waits, however long ago the last message left', () => {
    const last = { readyAt: ago(90_004), handedOffAt: ago(90_000) };
    expect(channelHealth(texts({ last }), NONE, now)).toMatchObject({ state: 'leaving', lastTookSeconds: 4 });
  });

  it('is calm while many wait and some leave: a big alert takes its time', () => {
    const last = { readyAt: ago(300), handedOffAt: ago(2) };
    const health = channelHealth(texts({ waiting: 900, oldestDueAt: ago(300), last }), NONE, now);
    expect(health).toMatchObject({ state: 'leaving', waiting: 900, failure: null });
  });

  it('fails when something is due for a minute and nothing leaves, with the provider’s reason', () => {
    const failure = { code: '20003', reason: 'The provider refuses us' };
    const health = channelHealth(texts({ waiting: 14, oldestDueAt: ago(61), failure }), NONE, now);
    expect(health.state).toBe('failing');
    expect(health.failure).toEqual({
      since: ago(61),
      why: 'The provider refuses us (20003)',
      instead: 'Calls and e-mail go as usual.',
      operatorToldAt: null,
    });
  });

  it('says that messages stay here where no provider is set', () => {
    expect(channelHealth(texts({}), new Set<Channel>(['sms']), now).state).toBe('kept');
  });
});
