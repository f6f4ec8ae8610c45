import { CHANNELS, type Channel } from '../../kernel/channel.js';
import { MINUTE, plus } from '../../kernel/clock.js';
import type { AlertId, IncidentId, MessageId, ResponderId } from '../../kernel/ids.js';

/** A message that ended because the provider took nothing, and that would still make sense. */
export interface FailedByProvider {
  readonly id: MessageId;
  readonly incidentId: IncidentId;
  readonly alertId: AlertId;
  readonly responderId: ResponderId;
  readonly channel: Channel;
  readonly firstTriedAt: Date;
  readonly endedAt: Date;
  /** Something left by this channel since it ended. */
  readonly passedSince: boolean;
  /** How often the same was tried in vain while other messages left by the channel. */
  readonly failedBesideOthers: number;
}

/** No phone is tried for the same alert sooner after the first try of the message before. */
export const REST = 2 * MINUTE;
/** After so many the number is what is wrong, whatever the provider says. */
export const MOST_BESIDE_OTHERS = 3;

/**
 * Whose message is said once more. When a provider takes messages again, as something that left since shows, everybody
 * hears at once; who fails alone may have a number that the provider cannot deal with, and rests first. While nothing leaves,
 * one message after another finds out whether the provider works again, in turn. One message an alert: by a channel that
 * works, and by text rather than by call or e-mail.
 */
export function whomToTryAgain(failed: readonly FailedByProvider[], now: Date): readonly FailedByProvider[] {
  const hopeful = failed.filter(({ failedBesideOthers }) => failedBesideOthers < MOST_BESIDE_OTHERS);
  const oneEach = onePerAlert(hopeful);
  return CHANNELS.flatMap((channel) => {
    const ofChannel = oneEach.filter((message) => message.channel === channel);
    const several = new Set(ofChannel.map(({ responderId }) => responderId)).size > 1;
    const rested = ({ firstTriedAt }: FailedByProvider): boolean => plus(firstTriedAt, REST) <= now;
    const works = ofChannel.filter((message) => message.passedSince && (several || rested(message)));
    const [probe] = ofChannel
      .filter((message) => !message.passedSince && rested(message))
      .sort((one, other) => one.endedAt.getTime() - other.endedAt.getTime());
    return works.length > 0 || probe === undefined ? works : [probe];
  });
}

function onePerAlert(failed: readonly FailedByProvider[]): readonly FailedByProvider[] {
  const order = ({ channel, passedSince }: FailedByProvider): number =>
    CHANNELS.indexOf(channel) + (passedSince ? 0 : CHANNELS.length);
  const sorted = [...failed].sort((one, other) => order(one) - order(other));
  const first = new Map<AlertId, FailedByProvider>();
  for (const message of sorted) if (!first.has(message.alertId)) first.set(message.alertId, message);
  return [...first.values()];
}
