import { type Channel, CHANNELS } from '../../../kernel/channel.js';
import { MINUTE } from '../../../kernel/clock.js';
import { listWords } from '../words/time-words.js';
import { capital } from '../words/value-words.js';
import { channelsWords } from './engine-words.js';
import type { ChannelRecord } from './engine-records.repository.js';
import type { ChannelHealth } from './tonight.view.js';

/** A message that is due for longer while none leaves means that the channel does not work. */
const STUCK_AFTER = MINUTE;

/** @param kept channels without a provider, whose messages stay on this machine */
export function channelHealth(record: ChannelRecord, kept: ReadonlySet<Channel>, now: Date): ChannelHealth {
  const { channel, waiting, last } = record;
  const lastTookSeconds =
    last === null ? null : Math.max(0, Math.round((last.handedOffAt.getTime() - last.readyAt.getTime()) / 1000));
  const failure = failureOf(record, kept, now);
  const state = failure !== null ? 'failing' : kept.has(channel) ? 'kept' : 'leaving';
  return { channel, state, pausedUntil: null, waiting, lastLeavesAt: null, lastTookSeconds, failure };
}

function failureOf(record: ChannelRecord, kept: ReadonlySet<Channel>, now: Date): ChannelHealth['failure'] {
  const { channel, oldestDueAt, last, failure } = record;
  if (oldestDueAt === null || now.getTime() - oldestDueAt.getTime() <= STUCK_AFTER) return null;
  if (last !== null && now.getTime() - last.handedOffAt.getTime() <= STUCK_AFTER) return null;
  const others = CHANNELS.filter((each) => each !== channel && !kept.has(each)).map((each) =>
    channelsWords(each).toLowerCase(),
  );
  return {
    since: oldestDueAt,
    why: failure === null ? 'no message of this kind has left' : `${failure.reason} (${failure.code})`,
    instead: others.length === 0 ? '' : `${capital(listWords(others))} go as usual.`,
    operatorToldAt: null,
  };
}
