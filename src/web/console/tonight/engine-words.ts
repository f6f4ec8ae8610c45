import type { Channel } from '../../../kernel/channel.js';
import type { StatusWords } from '../words/status-words.js';
import { counted } from '../words/time-words.js';
import type { ChannelHealth, EngineHealth } from './tonight.view.js';

const MANY: Readonly<Record<Channel, string>> = { sms: 'Texts', voice: 'Calls', email: 'E-mail' };

export function channelsWords(channel: Channel): string {
  return MANY[channel];
}

export function channelHealthWords({ state }: ChannelHealth): StatusWords {
  switch (state) {
    case 'leaving':
      return { shape: 'yes', words: 'Leaving' };
    case 'failing':
      return { shape: 'bad', words: 'Not leaving' };
    case 'stopped':
      return { shape: 'bad', words: 'Stopped' };
    case 'paused':
      return { shape: 'wait', words: 'Waiting for the sender' };
    case 'kept':
      return { shape: 'no', words: 'Kept here: no provider is set' };
  }
}

/** `in 4 s, 0 waiting` */
export function channelDetail({ state, lastTookSeconds, waiting }: ChannelHealth): string {
  const queue = `${waiting.toLocaleString('en-GB')} waiting`;
  if (state === 'failing' || state === 'stopped' || state === 'paused') return queue;
  if (state === 'kept') return waiting === 0 ? '' : queue;
  const took = lastTookSeconds === null ? 'none yet' : `in ${String(lastTookSeconds)} s`;
  return `${took}, ${queue}`;
}

export function timersWords({ overdue, checkedAt }: EngineHealth['timers']): StatusWords {
  if (checkedAt === null) return { shape: 'bad', words: 'No worker has looked' };
  return overdue === 0
    ? { shape: 'yes', words: 'On time' }
    : { shape: 'bad', words: `${counted(overdue, 'step')} late` };
}

export function timersFail({ overdue, checkedAt }: EngineHealth['timers']): boolean {
  return checkedAt === null || overdue > 0;
}
