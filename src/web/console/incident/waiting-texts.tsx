import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { counted } from '../words/time-words.js';
import { type AskedPerson, type MessageLine, waitsForSender } from './people.view.js';

interface WaitingTextsProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  readonly asked: readonly AskedPerson[];
  readonly now: Date;
}

/** Texts that wait because the provider takes no more for now: until when, and the call that may go instead. */
export function WaitingTexts({ desk, incidentRef, asked, now }: WaitingTextsProps) {
  const waiting = asked.filter(({ status, messages }) => status === 'waiting' && messages.some(isWaitingText));
  const until = waiting.flatMap(({ messages }) => messages.filter(isWaitingText).map(({ at }) => at));
  const last = until.sort((a, b) => b.getTime() - a.getTime())[0];
  if (last === undefined) return null;
  const callable = waiting.filter(({ messages }) =>
    messages.some(({ channel, status, at }) => channel === 'voice' && status === 'queued' && at > now),
  );
  return (
    <div class="notice">
      <p>
        {counted(waiting.length, 'text')} wait for the sender until <At at={last} now={now} />, and then go by
        themselves.
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

function isWaitingText(message: MessageLine): boolean {
  return message.channel === 'sms' && waitsForSender(message);
}
