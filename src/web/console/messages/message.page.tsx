import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { Live } from '../marks/live.js';
import { StatusMark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { failureWords } from '../people/failure-words.js';
import { regionName } from '../words/place-words.js';
import { messageStatusWords } from '../words/status-words.js';
import { capital, channelWords, languageWords } from '../words/value-words.js';
import type { MessageRecord } from './message-book.repository.js';
import { MessageItem } from './message-item.js';
import { MessageLinks } from './message-links.js';
import { MessageSteps } from './message-steps.js';
import { KIND_WORDS, receiverWords, sizeWords, templateWords } from './message-words.js';
import type { MessageView } from './messages.view.js';

interface MessageProps {
  readonly desk: Desk;
  readonly view: MessageView;
}

/** One message: what it says, what became of it, and what else was tried. */
export function MessagePage({ desk, view }: MessageProps) {
  const { now, record, others, mayRetry, problem } = view;
  const { id, channel, template, status, failureCode } = record;
  const title = `${channelWords(channel)}: ${templateWords(template)}`;
  const path = `/console/messages/${id}` as const;
  return (
    <ConsolePage {...desk} title={title} here="log">
      <h1>{title}</h1>
      <LogTabs frame={desk.frame} here="messages" />
      <MessageLinks frame={desk.frame} here="all" />
      {problem !== null && (
        <p class="ill" role="alert">
          {problem}
        </p>
      )}
      <p class="lead">
        <StatusMark status={messageStatusWords(channel, status)} />
        {failureCode !== null && `: ${failureWords(failureCode)}.`}
      </p>
      <AsItWas now={now} again={localHref(desk.frame, path)} />
      {view.followFrom !== null && <Live afterSeq={view.followFrom} again={localHref(desk.frame, path)} />}
      <Facts desk={desk} record={record} />
      <Words view={view} />
      <h2>What became of it</h2>
      <MessageSteps record={record} now={now} />
      {mayRetry && (
        <PostForm frame={desk.frame} action={`${path}/retry`}>
          <button class="button plain small">Send it once more</button>
        </PostForm>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">Other messages of the same alert</h2>
          <ul class="rows" role="list">
            {others.map((other) => (
              <MessageItem key={other.id} frame={desk.frame} message={other} now={now} />
            ))}
          </ul>
        </section>
      )}
    </ConsolePage>
  );
}

function Facts({ desk, record }: { readonly desk: Desk; readonly record: MessageRecord }) {
  const { ref, regionCode, responderName, address, template, kind, possibleDuplicate, message } = record;
  const { responderId, language, attempts, provider, providerId, carriedBy, params } = message;
  const receiver = receiverWords(responderName, template);
  const codes = params.bundle?.codes.length ?? 0;
  return (
    <dl class="facts">
      <Fact name="To">
        {responderName === null ? (
          receiver
        ) : (
          <a href={localHref(desk.frame, `/console/people/${responderId}`)}>{receiver}</a>
        )}
        {address !== null && `, ${address}`}
      </Fact>
      {ref !== null && (
        <Fact name="Incident">
          <a class="mono" href={localHref(desk.frame, incidentPath(ref))}>
            {ref}
          </a>
        </Fact>
      )}
      <Fact name="Region">{regionName(regionCode) ?? 'Not known'}</Fact>
      <Fact name="Class">{KIND_WORDS[kind]}</Fact>
      <Fact name="Language">{languageWords(language)}</Fact>
      <Fact name="Tries">{attempts === 0 ? 'None yet' : String(attempts)}</Fact>
      {provider !== null && <Fact name="Provider">{capital(provider)}</Fact>}
      {providerId !== null && (
        <Fact name="Its id there">
          <code>{providerId}</code>
        </Fact>
      )}
      {carriedBy !== null && (
        <Fact name="Said by">
          <a href={localHref(desk.frame, `/console/messages/${carriedBy}`)}>another message, which says the same</a>
        </Fact>
      )}
      {codes > 1 && <Fact name="Names">{codes} alerts in one text</Fact>}
      {possibleDuplicate && <Fact name="Twice?">A try was lost, so it may have arrived twice</Fact>}
    </dl>
  );
}

function Words({ view: { words, record } }: { readonly view: MessageView }) {
  const { subject, text, size } = words;
  return (
    <section aria-labelledby="words">
      <h2 id="words">What it says</h2>
      {subject !== null && (
        <p>
          <b lang={record.message.language}>{subject}</b>
        </p>
      )}
      <p class="said" lang={record.message.language} dir="auto">
        {text}
      </p>
      <p class="small soft">
        {size !== null && `${sizeWords(size)}. `}
        Words are kept nowhere: this is built anew from what we text, as it is when a message leaves. What only the
        receiver may open is covered with dots.
      </p>
    </section>
  );
}
