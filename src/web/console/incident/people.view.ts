import { SENDER_PAUSED } from '../../../delivery/sending-stop.js';
import type { MessageStatus } from '../../../delivery/message-status.js';
import type { AlertStatus, Answer } from '../../../escalation/standing.js';
import { type Channel, CHANNELS } from '../../../kernel/channel.js';

export interface MessageLine {
  readonly channel: Channel;
  /** Said where it is not the page itself: "reminder", "stand-down". */
  readonly purpose: string | null;
  readonly status: MessageStatus;
  /** Of the status; for one that waits, when it is due. */
  readonly at: Date;
  readonly failure: { readonly code: string; readonly reason: string } | null;
  readonly possibleDuplicate: boolean;
}

/** The provider asked for a pause; it goes at its time. */
export function waitsForSender({ status, failure }: MessageLine): boolean {
  return status === 'queued' && failure?.code === SENDER_PAUSED;
}

export interface AskedPerson {
  readonly alertId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly step: number;
  readonly round: number;
  /** "to take the report"; null for those who are asked to come. */
  readonly forWhat: string | null;
  readonly status: AlertStatus;
  readonly answer: Answer | null;
  readonly answeredAt: Date | null;
  /** sms | link | voice | console */
  readonly via: string | null;
  /** What they said with it, whole. */
  readonly said: string | null;
  /** Why, when not reached. */
  readonly reason: string | null;
  readonly next: { readonly channel: Channel; readonly at: Date } | null;
  readonly messages: readonly MessageLine[];
}

/** Left out by every step that found them; the last reason. */
export interface NotAsked {
  readonly name: string;
  readonly roles: readonly string[];
  /** As the log names it: quiet_hours, weekly_limit … */
  readonly reason: string;
  readonly step: number;
}

/** Who comes first, then who waits, then who cannot; the unreached last but in red. */
function rank({ status, answer }: AskedPerson): number {
  if (answer !== null)
    return ['needs_help', 'attending', 'remote', 'later'].indexOf(answer) + (answer === 'cannot' ? 6 : 0);
  return { waiting: 4, answered: 4, stood_down: 6, unreachable: 7, excluded: 8 }[status];
}

/** Those who are asked to come before coordinators; by result, then by the time of the answer, then by name. */
export function byResult(people: readonly AskedPerson[]): readonly AskedPerson[] {
  return [...people].sort(
    (a, b) =>
      Number(a.forWhat !== null) - Number(b.forWhat !== null) ||
      rank(a) - rank(b) ||
      (a.answeredAt?.getTime() ?? 0) - (b.answeredAt?.getTime() ?? 0) ||
      a.name.localeCompare(b.name, 'en-GB'),
  );
}

/** The messages of one channel, oldest first. */
export function ofChannel(person: AskedPerson, channel: Channel): readonly MessageLine[] {
  return person.messages
    .filter((message) => message.channel === channel)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The channels that were used at all: a column for each. */
export function usedChannels(people: readonly AskedPerson[]): readonly Channel[] {
  return CHANNELS.filter((channel) =>
    people.some((person) => person.messages.some((each) => each.channel === channel)),
  );
}
