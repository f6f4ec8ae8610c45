import type { ComponentChildren } from 'preact';
import { localHref } from '../../../../platform/http/page-frame.js';
import { PublicPage } from '../../../layout/page.js';
import { CodeField, WrongCode } from '../../receipt/code-door.js';
import { receiptPath, receiptWords } from '../../receipt/receipt-words.js';
import type { FormDoor } from '../take-page.service.js';
import { keepWords, returnPath } from './keep-words.js';

/** Asks for the code of a form that was put aside. Says the same for every code that opens nothing. */
export function ReturnPage({ frame, easy, wrong }: FormDoor & { readonly wrong: boolean }) {
  const { language } = frame;
  const text = keepWords(language, easy);
  const receipt = receiptWords(language, easy);
  return (
    <PublicPage frame={frame} title={text('returnTitle')} exit easy={easy}>
      {wrong && <WrongCode words={receipt} />}
      <h1>{text('returnHeading')}</h1>
      <form method="post" action={localHref(frame, returnPath(easy, language))}>
        <CodeField label={text('returnLabel')} words={receipt} />
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
        {text.rich('wrongElse', {
          a: (children: ComponentChildren) => <a href={localHref(frame, receiptPath(easy))}>{children}</a>,
        })}
      </p>
    </PublicPage>
  );
}
