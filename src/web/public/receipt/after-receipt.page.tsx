import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { AskForFiles } from './files.page.js';
import { receiptText } from './receipt-text.js';

interface AfterReceiptProps {
  readonly frame: PublicFrame;
  /** False: the person cannot keep the code, which is all right. */
  readonly saved: boolean;
  /** Null where the report takes nothing any more. */
  readonly mailboxKey: string | null;
}

/** The code is out of sight for good. */
export function AfterReceiptPage({ frame, saved, mailboxKey }: AfterReceiptProps) {
  const text = (key: Parameters<typeof receiptText>[1]) => receiptText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text(saved ? 'savedTitle' : 'receivedTitle')} exit>
      <h1>{text(saved ? 'savedHeading' : 'notKeptHeading')}</h1>
      <p class="lead">{text(saved ? 'savedLead' : 'notKeptLead')}</p>
      {mailboxKey !== null && <AskForFiles frame={frame} mailboxKey={mailboxKey} />}
      <Onward frame={frame} withCode={saved} />
    </PublicPage>
  );
}

/** The page of the code, opened without one. */
export function GonePage({ frame }: { readonly frame: PublicFrame }) {
  const text = (key: Parameters<typeof receiptText>[1]) => receiptText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('receivedTitle')} exit>
      <h1>{text('goneHeading')}</h1>
      <p class="lead">{text('goneLead')}</p>
      <p>{text('goneSent')}</p>
      <p>{text('goneSaved')}</p>
      <Onward frame={frame} withCode />
    </PublicPage>
  );
}

function Onward({ frame, withCode }: { readonly frame: PublicFrame; readonly withCode: boolean }) {
  return (
    <ul class="rows" role="list">
      {withCode && (
        <li>
          <a href={localHref(frame, '/receipt')}>{receiptText(frame.language, 'toReceipt')}</a>
        </li>
      )}
      <li>
        <a href={localHref(frame, '/help')}>{receiptText(frame.language, 'toHelp')}</a>
      </li>
    </ul>
  );
}
