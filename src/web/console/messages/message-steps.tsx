import { At } from '../marks/at.js';
import { messageStatusWords } from '../words/status-words.js';
import type { MessageRecord } from './message-book.repository.js';

interface Step {
  readonly at: Date;
  readonly what: string;
}

/** All that is known of its way, in the order in which it happened. */
export function stepsOf(record: MessageRecord): readonly Step[] {
  const { queuedAt, handedOffAt, sentAt, deliveredAt, endedAt, receiptAskedAt, channel, status, message } = record;
  const { dueAt, sendingAt, sendingDeadline } = message;
  const end = endedAt === deliveredAt || endedAt === null ? null : endedAt;
  const steps: readonly (readonly [Date | null, string])[] = [
    [queuedAt, 'Planned'],
    [dueAt > queuedAt ? dueAt : null, 'Due'],
    [sendingAt, 'First try began'],
    [handedOffAt, 'Handed to the provider'],
    [sentAt, channel === 'voice' ? 'The phone rang' : 'The provider sent it on'],
    [receiptAskedAt, 'No receipt had come, so the provider was asked'],
    [deliveredAt, channel === 'voice' ? 'Picked up' : 'Arrived'],
    [deliveredAt?.getTime() === end?.getTime() ? null : end, messageStatusWords(channel, status).words],
    [status === 'sending' ? sendingDeadline : null, 'Counts as lost from then on; the provider is asked'],
  ];
  return steps
    .flatMap(([at, what]) => (at === null ? [] : [{ at, what }]))
    .sort((one, two) => one.at.getTime() - two.at.getTime());
}

export function MessageSteps({ record, now }: { readonly record: MessageRecord; readonly now: Date }) {
  return (
    <ol class="line" role="list">
      {stepsOf(record).map(({ at, what }) => (
        <li key={`${what} ${at.toISOString()}`} {...(at <= now ? { class: 'done' } : {})}>
          <p class="meta">
            <At at={at} now={now} />
            <b>{what}</b>
          </p>
        </li>
      ))}
    </ol>
  );
}
