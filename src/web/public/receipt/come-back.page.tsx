import type { ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { mailboxText } from './mailbox-text.js';
import { receiptText } from './receipt-text.js';

interface ComeBackPageProps {
  readonly frame: PublicFrame;
  /** A code was typed that opens nothing. */
  readonly wrong: boolean;
  /** A mailbox that was open for too long. */
  readonly expired?: boolean;
  /** What was being written in it. */
  readonly draft?: string;
}

/** Asks for the code. Says the same for every code that opens nothing. */
export function ComeBackPage({ frame, wrong, expired = false, draft = '' }: ComeBackPageProps) {
  const text = (key: Parameters<typeof receiptText>[1]) => receiptText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('comeBackTitle')} exit>
      {wrong && (
        <div class="errors" role="alert" aria-labelledby="missing">
          <h2 id="missing">{text('wrongTitle')}</h2>
          <p>
            {receiptText.rich(frame.language, 'wrong', {
              a: (children: ComponentChildren) => <a href="#code">{children}</a>,
            })}
          </p>
        </div>
      )}
      {expired && <Expired frame={frame} kept={draft !== ''} />}
      <h1>{text('comeBackHeading')}</h1>
      <form method="post" action={localHref(frame, '/receipt')}>
        {draft !== '' && <input type="hidden" name="draft" value={draft} />}
        <label for="code">{text('codeLabel')}</label>
        <small class="hint" id="code-more">
          {text('codeMore')}
        </small>
        <input
          id="code"
          name="code"
          dir="ltr"
          inputmode="numeric"
          autocomplete="off"
          spellcheck={false}
          maxLength={60}
          aria-describedby="code-more"
        />
        <p class="row">
          <button class="button">{text('look')}</button>
        </p>
      </form>
      {wrong && <p>{text('wrongElse')}</p>}
    </PublicPage>
  );
}

function Expired({ frame: { language }, kept }: { readonly frame: PublicFrame; readonly kept: boolean }) {
  return (
    <div class="errors" role="alert" aria-labelledby="expired">
      <h2 id="expired">{mailboxText(language, 'expiredTitle')}</h2>
      <p>
        {mailboxText.rich(language, 'expired', {
          a: (children: ComponentChildren) => <a href="#code">{children}</a>,
        })}
      </p>
      {kept && <p>{mailboxText(language, 'expiredKept')}</p>}
    </div>
  );
}
