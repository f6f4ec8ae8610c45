import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { mailboxText } from './mailbox-text.js';
import { receiptText } from './receipt-text.js';

/** Asked before a code is ended: it cannot be undone. */
export function EndCodePage({ frame, mailboxKey }: { readonly frame: PublicFrame; readonly mailboxKey: string }) {
  const { language } = frame;
  return (
    <PublicPage frame={frame} title={mailboxText(language, 'endTitle')} exit>
      <h1>{mailboxText(language, 'endHeading')}</h1>
      <p class="lead">{mailboxText(language, 'endMore')}</p>
      <form method="post" action={localHref(frame, '/receipt')}>
        <input type="hidden" name="mailbox" value={mailboxKey} />
        <p class="row">
          <button class="button grave" name="end" value="sure">
            {mailboxText(language, 'endSure')}
          </button>{' '}
          <button class="button plain" name="end" value="keep">
            {mailboxText(language, 'keepIt')}
          </button>
        </p>
      </form>
    </PublicPage>
  );
}

export function CodeEndedPage({ frame }: { readonly frame: PublicFrame }) {
  const { language } = frame;
  return (
    <PublicPage frame={frame} title={mailboxText(language, 'endedTitle')} exit>
      <h1>{mailboxText(language, 'endedHeading')}</h1>
      <p class="lead">{mailboxText(language, 'endedLead')}</p>
      <p>
        <a href={localHref(frame, '/help')}>{receiptText(language, 'toHelp')}</a>
      </p>
    </PublicPage>
  );
}
