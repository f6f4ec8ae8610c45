import type { ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../../../platform/http/page-frame.js';
import { PublicPage } from '../../../layout/page.js';
import { receiptText } from '../../receipt/receipt-text.js';
import { keepText } from './keep-text.js';

/** Asks for the code of a form that was put aside. Says the same for every code that opens nothing. */
export function ReturnPage({ frame, wrong }: { readonly frame: PublicFrame; readonly wrong: boolean }) {
  const { language } = frame;
  const text = (key: Parameters<typeof keepText>[1]) => keepText(language, key);
  return (
    <PublicPage frame={frame} title={text('returnTitle')} exit>
      {wrong && (
        <div class="errors" role="alert" aria-labelledby="missing">
          <h2 id="missing">{receiptText(language, 'wrongTitle')}</h2>
          <p>
            {receiptText.rich(language, 'wrong', {
              a: (children: ComponentChildren) => <a href="#code">{children}</a>,
            })}
          </p>
        </div>
      )}
      <h1>{text('returnHeading')}</h1>
      <form method="post" action={localHref(frame, '/report/return')}>
        <label for="code">{text('returnLabel')}</label>
        <small class="hint" id="code-more">
          {receiptText(language, 'codeMore')}
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
          <button class="button" name="go" value="on">
            {text('look')}
          </button>{' '}
          <button class="as-link" name="go" value="forget">
            {text('throwAway')}
          </button>
        </p>
      </form>
      <p>
        {keepText.rich(language, 'wrongElse', {
          a: (children: ComponentChildren) => <a href={localHref(frame, '/receipt')}>{children}</a>,
        })}
      </p>
    </PublicPage>
  );
}
