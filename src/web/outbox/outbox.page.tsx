import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { At } from '../console/marks/at.js';
import { channelWords } from '../console/words/value-words.js';
import { ConsolePage } from '../layout/page.js';
import { OUTBOX_CHANNELS, type KeptMail, type OutboxView } from './outbox.view.js';
import { PhoneView } from './phone.js';
import { SamplePeople } from './sample-people.js';

interface OutboxProps {
  readonly frame: PageFrame;
  readonly view: OutboxView;
}

/** What would have been sent, with its exact words, where no provider is set. Never in production. */
export function OutboxPage({ frame, view }: OutboxProps) {
  const { now, channel, phones, mails, people, answered } = view;
  const path = localHref(frame, '/dev/outbox');
  const again = channel === null ? path : `${path}?channel=${channel}`;
  return (
    <ConsolePage frame={frame} title="Outbox" person={null}>
      <h1>Outbox</h1>
      <p class="notice">
        <b>Nothing here has left this machine.</b> No provider is set, so each message is kept with its exact text.
        Answer below as the person who got it. <a href={again}>Look again</a>
      </p>
      {answered !== null && <p role="status">{answered}</p>}
      <SamplePeople people={people} />
      <Filter frame={frame} view={view} />
      {channel !== 'email' && phones.length === 0 && <p class="lead">No text and no call yet.</p>}
      {channel !== 'email' && (
        <div class="phones">
          {phones.map((phone) => (
            <PhoneView key={phone.number} frame={frame} phone={phone} now={now} />
          ))}
        </div>
      )}
      {(channel === null || channel === 'email') && <Mails frame={frame} mails={mails} now={now} />}
    </ConsolePage>
  );
}

function Filter({ frame, view }: OutboxProps) {
  return (
    <form class="filters" method="get" action={localHref(frame, '/dev/outbox')}>
      <div>
        <label for="o-ch">Channel</label>
        <select id="o-ch" name="channel">
          <option value="">All</option>
          {OUTBOX_CHANNELS.map((channel) => (
            <option key={channel} value={channel} selected={channel === view.channel}>
              {channelWords(channel)}
            </option>
          ))}
        </select>
      </div>
      <button class="button plain">Show</button>
    </form>
  );
}

interface MailsProps {
  readonly frame: PageFrame;
  readonly mails: readonly KeptMail[];
  readonly now: Date;
}

function Mails({ frame, mails, now }: MailsProps) {
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">E-mail</h2>
      {mails.length === 0 && <p>No e-mail yet.</p>}
      <ul class="rows timed" role="list">
        {mails.map((mail) => (
          <li key={mail.id}>
            <At at={mail.at} now={now} />
            <p>
              <a href={localHref(frame, `/dev/outbox/mail/${encodeURIComponent(mail.id)}`)}>{mail.subject}</a>
            </p>
            <p class="soft">to {mail.to}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
