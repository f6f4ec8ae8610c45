import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { StatusMark } from '../marks/mark.js';
import { failureWords } from '../people/failure-words.js';
import { regionName } from '../words/place-words.js';
import { messageStatusWords } from '../words/status-words.js';
import { channelWords } from '../words/value-words.js';
import type { MessageLine } from './message-book.repository.js';
import { KIND_WORDS, receiverWords, templateWords } from './message-words.js';

interface MessageItemProps {
  readonly frame: PageFrame;
  readonly message: MessageLine;
  readonly now: Date;
}

/** One message of a list: what, to whom, what became of it. */
export function MessageItem({ frame, message, now }: MessageItemProps) {
  const { id, queuedAt, ref, regionCode, responderName, address, channel, template, kind, status } = message;
  const region = regionName(regionCode);
  const facts = [KIND_WORDS[kind], ...(region === null ? [] : [region])];
  return (
    <li>
      <div>
        <p>
          <a href={localHref(frame, `/console/messages/${id}`)}>
            {channelWords(channel)}: {templateWords(template)}
          </a>{' '}
          to {receiverWords(responderName, template)}
          {address !== null && <span class="soft">, {address}</span>}
        </p>
        <p class="meta small">
          <StatusMark status={messageStatusWords(channel, status)} />
          <At at={queuedAt} now={now} />
          <span class="soft">{facts.join(', ')}</span>
          {ref !== null && (
            <a class="mono" href={localHref(frame, incidentPath(ref))}>
              {ref}
            </a>
          )}
          {message.failureCode !== null && <span class="soft">{failureWords(message.failureCode)}</span>}
          {message.possibleDuplicate && <span class="soft">may have arrived twice</span>}
        </p>
      </div>
    </li>
  );
}
