import { SENDER_PAUSED } from '../../../delivery/sending-stop.js';
import type { TextEstimate } from '../../../delivery/estimate/text-estimates.service.js';
import { plus, SECOND } from '../../../kernel/clock.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { counted } from '../words/time-words.js';
import { type AskedPerson, type MessageLine, waitsForSender } from './people.view.js';

/** Texts that leave sooner need no notice. */
const WORTH_SAYING = 10 * SECOND;

interface WaitingTextsProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  readonly asked: readonly AskedPerson[];
  readonly waiting: TextEstimate;
  readonly now: Date;
}

/**
 * Texts that wait because the provider takes no more for now, or because there are more than the sender may send at once:
 * until when, and the call that may go instead.
 */
export function WaitingTexts({ desk, incidentRef, asked, waiting, now }: WaitingTextsProps) {
  const paused = asked.flatMap(({ status, messages }) => (status === 'waiting' ? messages.filter(isPausedText) : []));
  const delayed = waiting.texts > 0 && waiting.lastLeavesAt >= plus(now, WORTH_SAYING);
  if (paused.length === 0 && !delayed) return null;
  const people = asked.filter((person) => person.status === 'waiting' && person.messages.some(waits(now)));
  const callable = people.filter(({ messages }) =>
    messages.some(({ channel, status, at }) => channel === 'voice' && status === 'queued' && at > now),
  );
  return (
    <div class="notice">
      <p>
        {paused.length > 0 ? (
          <Paused texts={paused} now={now} />
        ) : (
          `${counted(waiting.texts, 'text')} ${waiting.texts === 1 ? 'is' : 'are'} delayed by the limit of the sender. `
        )}{' '}
        {delayed && (
          <>
            The last one leaves about <At at={waiting.lastLeavesAt} now={now} />.
          </>
        )}
      </p>
      {callable.length > 0 && (
        <PostForm frame={desk.frame} action={`${incidentPath(incidentRef)}/call-instead`}>
          <p class="row">
            <button class="button small">Call {counted(callable.length, 'person', 'people')} now</button>
          </p>
        </PostForm>
      )}
    </div>
  );
}

function Paused({ texts, now }: { readonly texts: readonly MessageLine[]; readonly now: Date }) {
  const until = new Date(Math.max(...texts.map(({ at }) => at.getTime())));
  return (
    <>
      {counted(texts.length, 'text')} {texts.length === 1 ? 'waits' : 'wait'} for the sender until{' '}
      <At at={until} now={now} />, and then {texts.length === 1 ? 'goes by itself' : 'go by themselves'}.
    </>
  );
}

function isPausedText(message: MessageLine): boolean {
  return message.channel === 'sms' && waitsForSender(message);
}

/** A text that is due, or was told to wait for its sender. */
function waits(now: Date): (message: MessageLine) => boolean {
  return ({ channel, status, at, failure }) =>
    channel === 'sms' && status === 'queued' && (failure === null ? at <= now : failure.code === SENDER_PAUSED);
}
