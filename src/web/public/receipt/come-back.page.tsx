import type { ComponentChildren } from 'preact';
import type { ReceiptView } from '../../../intake/look-up-receipt.service.js';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime, longDay } from '../public-times.js';
import { receiptText } from './receipt-text.js';

interface ComeBackPageProps {
  readonly frame: PageFrame;
  /** A code was typed that opens nothing. */
  readonly wrong: boolean;
}

/** Asks for the code. Says the same for every code that opens nothing. */
export function ComeBackPage({ frame, wrong }: ComeBackPageProps) {
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
      <h1>{text('comeBackHeading')}</h1>
      <form method="post" action={localHref(frame, '/receipt')}>
        <label for="code">{text('codeLabel')}</label>
        <small class="hint" id="code-more">
          {text('codeMore')}
        </small>
        <input
          id="code"
          name="code"
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

interface StatusPageProps {
  readonly frame: PageFrame;
  readonly receipt: ReceiptView;
}

/** How it stands, in plain words. Nothing of the report itself. */
export function StatusPage({ frame, receipt }: StatusPageProps) {
  const { language } = frame;
  const { reference, status, receivedAt } = receipt;
  const mono = (
    <b class="mono" translate={false} key="reference">
      {reference}
    </b>
  );
  return (
    <PublicPage frame={frame} title={receiptText(language, 'comeBackTitle')} exit>
      <h1>{receiptText(language, `status.${status}`)}</h1>
      <p class="lead">{receiptText(language, `status.${status}.more`)}</p>
      <p>
        {receiptText.rich(language, 'reference', {
          reference: mono,
          day: longDay(receivedAt, language),
          time: <time dateTime={receivedAt.toISOString()}>{clockTime(receivedAt, language)}</time>,
        })}
      </p>
      <p>{receiptText(language, 'notShown')}</p>
      <h2>{receiptText(language, 'addHeading')}</h2>
      <p>{receiptText.rich(language, 'add', { reference: mono })}</p>
      <p class="row">
        <a class="button plain" href={localHref(frame, '/')}>
          {receiptText(language, 'closeNow')}
        </a>
      </p>
    </PublicPage>
  );
}
