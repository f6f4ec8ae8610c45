import type { Channel } from '../../kernel/channel.js';
import type { ContactMethodId } from '../../kernel/ids.js';

interface Way {
  readonly id: ContactMethodId;
  readonly channel: Channel;
  readonly verifiedAt: Date | null;
  readonly optedOutAt: Date | null;
}

/** By which we tell somebody what became of their offer: a text before an e-mail, never a call; null: by none. */
export function firstWay<Each extends Way>(ways: readonly Each[]): Each | null {
  const usable = ways.filter(({ verifiedAt, optedOutAt }) => verifiedAt !== null && optedOutAt === null);
  return usable.find(({ channel }) => channel === 'sms') ?? usable.find(({ channel }) => channel === 'email') ?? null;
}
