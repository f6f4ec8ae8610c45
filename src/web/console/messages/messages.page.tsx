import { MESSAGE_STATUSES } from '../../../delivery/message-status.js';
import { ORDER_CLASSES } from '../../../delivery/order.js';
import { CHANNELS } from '../../../kernel/channel.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas } from '../marks/at.js';
import { Choice } from '../marks/choice.js';
import { messageStatusWords } from '../words/status-words.js';
import { priceWords } from '../words/price-words.js';
import { counted, listWords } from '../words/time-words.js';
import { channelWords } from '../words/value-words.js';
import { FAILED_ANY, messagesQuery } from './message-filters.js';
import { MessageItem } from './message-item.js';
import { MessageLinks } from './message-links.js';
import { KIND_WORDS } from './message-words.js';
import type { MessagesView, MessageTotals } from './messages.view.js';
import { SendingSwitch } from './sending-switch.js';

interface MessagesProps {
  readonly desk: Desk;
  readonly view: MessagesView;
  readonly maySwitch: boolean;
}

/** Every message, newest first. */
export function MessagesPage({ desk, view, maySwitch }: MessagesProps) {
  const { now, filters, messages, older, totals, stoppedAt } = view;
  const path = localHref(desk.frame, '/console/messages');
  return (
    <ConsolePage {...desk} title="Messages" here="log">
      <h1>Messages</h1>
      <LogTabs frame={desk.frame} here="messages" />
      <MessageLinks frame={desk.frame} here="all" />
      <FilterForm desk={desk} view={view} />
      <AsItWas now={now} again={`${path}${messagesQuery(filters)}`} />
      <Totals totals={totals} />
      <h2 class="away">Newest first</h2>
      {messages.length === 0 && <p class="lead">No message fits this.</p>}
      {messages.length > 0 && (
        <ul class="rows" role="list">
          {messages.map((message) => (
            <MessageItem key={message.id} frame={desk.frame} message={message} now={now} />
          ))}
        </ul>
      )}
      <nav class="pager" aria-label="Pages">
        <span class="soft">{counted(messages.length, 'message')} on this page</span>
        {older !== null && <a href={`${path}${messagesQuery(filters, older)}`}>Older</a>}
      </nav>
      <SendingSwitch desk={desk} stoppedAt={stoppedAt} now={now} maySwitch={maySwitch} />
    </ConsolePage>
  );
}

function FilterForm({ desk, view: { filters, regions } }: { readonly desk: Desk; readonly view: MessagesView }) {
  const { status, channel, kind, region, incident, since, until } = filters;
  const statuses = MESSAGE_STATUSES.map((value) => ({ value, words: messageStatusWords('', value).words }));
  return (
    <form
      class="filters"
      method="get"
      action={localHref(desk.frame, '/console/messages')}
      role="search"
      aria-label="Filter the messages"
    >
      <Choice
        name="status"
        label="State"
        any="Any"
        chosen={status}
        options={[{ value: FAILED_ANY, words: 'All that failed' }, ...statuses]}
      />
      <Choice
        name="channel"
        label="By"
        any="Any"
        chosen={channel}
        options={CHANNELS.map((value) => ({ value, words: channelWords(value) }))}
      />
      <Choice
        name="kind"
        label="Class"
        any="Any"
        chosen={kind}
        options={ORDER_CLASSES.map((value) => ({ value, words: KIND_WORDS[value] }))}
      />
      <Choice
        name="region"
        label="Region"
        any="All mine"
        chosen={region}
        options={regions.map(({ code, name }) => ({ value: code, words: name }))}
      />
      <div>
        <label for="f-incident">Incident</label>
        <input id="f-incident" name="incident" maxLength={20} value={incident ?? ''} autocomplete="off" />
      </div>
      <div>
        <label for="f-since">Since</label>
        <input id="f-since" name="since" type="date" value={since ?? ''} />
      </div>
      <div>
        <label for="f-until">Until</label>
        <input id="f-until" name="until" type="date" value={until ?? ''} />
      </div>
      <button class="button plain">Show</button>
    </form>
  );
}

function Totals({ totals: { messages, more, byStatus, segments, segmentPence } }: { readonly totals: MessageTotals }) {
  if (messages === 0) return null;
  const states = byStatus.map(
    ({ status, count }) => `${count.toLocaleString('en-GB')} ${messageStatusWords('', status).words.toLowerCase()}`,
  );
  return (
    <p>
      {more ? `Of the newest ${counted(messages, 'message')}` : counted(messages, 'message')}: {listWords(states)}.
      {segments > 0 &&
        ` The texts that left took ${counted(segments, 'segment')}${priceWords(segments, segmentPence)}.`}
      {segments > 0 && segmentPence !== null && ' The provider’s bill counts, and comes later.'}
    </p>
  );
}
