import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { AskForFiles } from './ask-for-files.js';
import { receiptPath, receiptWords } from './receipt-words.js';

interface AfterReceiptProps {
  readonly frame: PublicFrame;
  readonly easy: boolean;
  /** False: the person cannot keep the code, which is all right. */
  readonly saved: boolean;
  /** Null where the report takes nothing any more. */
  readonly mailboxKey: string | null;
}

/** The code is out of sight for good. */
export function AfterReceiptPage({ frame, easy, saved, mailboxKey }: AfterReceiptProps) {
  const text = receiptWords(frame.language, easy);
  return (
    <PublicPage frame={frame} title={text(saved ? 'savedTitle' : 'receivedTitle')} exit easy={easy}>
      <h1>{text(saved ? 'savedHeading' : 'notKeptHeading')}</h1>
      <p class="lead">{text(saved ? 'savedLead' : 'notKeptLead')}</p>
      {mailboxKey !== null && (
        <form method="post" action={localHref(frame, receiptPath(easy))}>
          <input type="hidden" name="mailbox" value={mailboxKey} />
          <AskForFiles language={frame.language} />
        </form>
      )}
      <Onward frame={frame} easy={easy} withCode={saved} />
    </PublicPage>
  );
}

/** The page of the code, opened without one. */
export function GonePage({ frame }: { readonly frame: PublicFrame }) {
  const text = receiptWords(frame.language, false);
  return (
    <PublicPage frame={frame} title={text('receivedTitle')} exit>
      <h1>{text('goneHeading')}</h1>
      <p class="lead">{text('goneLead')}</p>
      <p>{text('goneSent')}</p>
      <p>{text('goneSaved')}</p>
      <Onward frame={frame} easy={false} withCode />
    </PublicPage>
  );
}

interface OnwardProps {
  readonly frame: PublicFrame;
  readonly easy: boolean;
  readonly withCode: boolean;
}

function Onward({ frame, easy, withCode }: OnwardProps) {
  const text = receiptWords(frame.language, easy);
  return (
    <ul class="rows" role="list">
      {withCode && (
        <li>
          <a href={localHref(frame, receiptPath(easy))}>{text('toReceipt')}</a>
        </li>
      )}
      <li>
        <a href={localHref(frame, '/help')}>{text('toHelp')}</a>
      </li>
    </ul>
  );
}
