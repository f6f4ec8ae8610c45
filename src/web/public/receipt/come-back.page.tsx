import type { ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { PublicPage } from '../../layout/page.js';
import { CodeField, WrongCode } from './code-door.js';
import { mailboxForm, type MailboxWords, mailboxWords, receiptPath, receiptWords } from './receipt-words.js';

interface ComeBackPageProps {
  readonly frame: PublicFrame;
  readonly easy: boolean;
  /** A code was typed that opens nothing. */
  readonly wrong: boolean;
  /** A mailbox that was open for too long. */
  readonly expired?: boolean;
  /** What was being written in it. */
  readonly draft?: string;
  readonly noticeTo?: string;
}

/** Asks for the code. Says the same for every code that opens nothing. */
export function ComeBackPage(props: ComeBackPageProps) {
  const { frame, easy, wrong, expired = false, draft = '', noticeTo = '' } = props;
  const text = receiptWords(frame.language, easy);
  // With nothing half written a link does.
  const form = draft === '' && noticeTo === '' ? undefined : mailboxForm(easy);
  return (
    <PublicPage frame={frame} title={text('comeBackTitle')} exit easy={easy} form={form}>
      {wrong && <WrongCode words={text} />}
      {expired && <Expired words={mailboxWords(frame.language, easy)} kept={draft !== ''} />}
      <h1>{text('comeBackHeading')}</h1>
      <form method="post" action={localHref(frame, receiptPath(easy))} id={CARRYING}>
        {draft !== '' && <input type="hidden" name="draft" value={draft} />}
        {noticeTo !== '' && <input type="hidden" name="noticeTo" value={noticeTo} />}
        <CodeField label={text('codeLabel')} words={text} />
        <p class="row">
          <button class="button">{text('look')}</button>
        </p>
      </form>
      {wrong && <p>{text('wrongElse')}</p>}
    </PublicPage>
  );
}

function Expired({ words, kept }: { readonly words: MailboxWords; readonly kept: boolean }) {
  return (
    <div class="errors" role="alert" aria-labelledby="expired">
      <h2 id="expired">{words('expiredTitle')}</h2>
      <p>
        {words.rich('expired', {
          a: (children: ComponentChildren) => <a href="#code">{children}</a>,
        })}
      </p>
      {kept && <p>{words('expiredKept')}</p>}
    </div>
  );
}
