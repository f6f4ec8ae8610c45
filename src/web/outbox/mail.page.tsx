import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { At } from '../console/marks/at.js';
import { ConsolePage } from '../layout/page.js';
import type { MailView } from './outbox.view.js';

interface MailProps {
  readonly frame: PageFrame;
  readonly view: MailView;
}

/** One e-mail as text, and a link to it as a mail program shows it. */
export function MailPage({ frame, view: { mail, htmlPath, now } }: MailProps) {
  return (
    <ConsolePage frame={frame} title="An e-mail in the outbox" person={null}>
      <p class="small">
        <a href={localHref(frame, '/dev/outbox?channel=email')}>Outbox</a>
      </p>
      <h1>{mail.subject}</h1>
      <p class="meta">
        <span>to {mail.to}</span> <At at={mail.at} now={now} />
      </p>
      <p class="said">{mail.text}</p>
      {htmlPath !== null && (
        <p>
          <a href={localHref(frame, htmlPath)}>As a mail program shows it</a>
        </p>
      )}
    </ConsolePage>
  );
}
