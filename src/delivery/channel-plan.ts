import type { ContactMethod, NotificationRule } from '../directory/person.js';
import { inOrder } from '../directory/notification-rules.js';
import type { Channel } from '../kernel/channel.js';
import { plus, SECOND } from '../kernel/clock.js';
import type { ContactMethodId } from '../kernel/ids.js';

/** What the network does for people who set no rules of their own. */
export const DEFAULT_RULES: readonly NotificationRule[] = [
  { channel: 'sms', delaySeconds: 0 },
  { channel: 'email', delaySeconds: 0 },
  { channel: 'sms', delaySeconds: 300 },
  { channel: 'voice', delaySeconds: 600 },
];

export interface PlannedMessage {
  readonly channel: Channel;
  readonly contactMethodId: ContactMethodId;
  readonly at: Date;
  /** `again`: the same number or address was tried before for this alert, so the text is the reminder. */
  readonly template: 'first' | 'again';
}

export interface ChannelWishes {
  /** The person's own rules; null (or none at all) for those of the network. */
  readonly rules: readonly NotificationRule[] | null;
  /** The step names channels: these go at once, and no others. */
  readonly stepChannels?: readonly Channel[] | undefined;
  readonly methods: readonly ContactMethod[];
}

/**
 * Every message that one alert sends to one person if they do not answer, in the order of time. Each number or address
 * of a channel is used. Empty when the person cannot be reached in any way that the rules (or the step) allow.
 */
export function planChannels(wishes: ChannelWishes, startAt: Date): readonly PlannedMessage[] {
  const usable = wishes.methods.filter(isUsable);
  const planned = rulesFor(wishes, usable).flatMap(({ channel, delaySeconds }) =>
    usable
      .filter((method) => method.channel === channel)
      .map((method) => ({ channel, contactMethodId: method.id, at: plus(startAt, delaySeconds * SECOND) })),
  );
  const tried = new Set<ContactMethodId>();
  return planned.map((message) => {
    const template = tried.has(message.contactMethodId) ? 'again' : 'first';
    tried.add(message.contactMethodId);
    return { ...message, template };
  });
}

/** Verified by its owner, not opted out of, and not known to fail: no other is ever paged. */
export function isUsable(method: ContactMethod): boolean {
  return method.verified && !method.optedOut && !method.failing;
}

/** In the order of time, each once. Own rules of which no way is left give place to those of the network. */
function rulesFor(
  { rules, stepChannels }: ChannelWishes,
  usable: readonly ContactMethod[],
): readonly NotificationRule[] {
  if (stepChannels !== undefined) return inOrder(stepChannels.map((channel) => ({ channel, delaySeconds: 0 })));
  const reaches = rules?.some(({ channel }) => usable.some((method) => method.channel === channel)) ?? false;
  return inOrder(rules !== null && reaches ? rules : DEFAULT_RULES);
}
