import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { FormToken } from '../../layout/form-token.js';
import { PublicPage } from '../../layout/page.js';
import { clockTime, longDay } from '../public-times.js';
import type { ShownReceipt } from './receipt-cookie.js';
import { CodeGroups } from './code-groups.js';
import { LastDigits, NotYet } from './not-yet.js';
import { type ReceiptWords, receiptWords } from './receipt-words.js';

interface ReceivedPageProps {
  readonly frame: PublicFrame;
  readonly receipt: ShownReceipt;
  /** Other digits were typed than the last four. */
  readonly again: boolean;
}

/** Reference, code, and what happens next. */
export function ReceivedPage({ frame, receipt, again }: ReceivedPageProps) {
  const { language } = frame;
  const text = receiptWords(language, receipt.easy);
  const { receivedAt } = receipt;
  return (
    <PublicPage frame={frame} title={text('receivedTitle')} exit easy={receipt.easy}>
      {again && <NotYet words={text} />}
      <h1>{text('thanks')}</h1>
      <p>
        {text.rich('reachedUs', {
          day: longDay(receivedAt, language),
          time: <time dateTime={receivedAt.toISOString()}>{clockTime(receivedAt, language)}</time>,
        })}
      </p>
      <h2 id="code">{text('codeHeading')}</h2>
      <p>{text('codeWhy')}</p>
      <CodeGroups code={receipt.receiptCode} labelledBy="code" />
      <p class="no-print">{text('paper')}</p>
      <form method="post" action={localHref(frame, '/report/received')}>
        <FormToken frame={frame} />
        <LastDigits words={text} />
        <p class="row">
          <button class="button" name="saved" value="yes">
            {text('saved')}
          </button>{' '}
          <button class="as-link" name="saved" value="no">
            {text('cannotKeep')}
          </button>
        </p>
        <p class="hint">{text('cannotKeepMore')}</p>
      </form>
      <WhatNext frame={frame} receipt={receipt} words={text} />
    </PublicPage>
  );
}

type NextProps = Pick<ReceivedPageProps, 'frame' | 'receipt'> & { readonly words: ReceiptWords };

function WhatNext({ frame: { language }, receipt, words }: NextProps) {
  const reference = (
    <b class="mono" dir="ltr" translate={false} key="reference">
      {receipt.reference}
    </b>
  );
  const received = clockTime(receipt.receivedAt, language);
  const by = clockTime(receipt.firstAnswerBy, language);
  return (
    <>
      <h2 id="next">{words('nextHeading')}</h2>
      <ol class="line" role="list" aria-labelledby="next">
        <li class="done">
          <h3>{words('next1', { time: received })}</h3>
          <p>{words.rich('next1More', { reference })}</p>
        </li>
        <li>
          <h3>{words(receipt.later ? 'next2Later' : 'next2')}</h3>
          <p>{words(receipt.later ? 'next2LaterMore' : 'next2More')}</p>
        </li>
        <li>
          <h3>{receipt.later ? words('next3Later') : words('next3', { time: by })}</h3>
          <p>{words('next3More')}</p>
        </li>
        <li>
          <h3>{words('next4')}</h3>
          <p>{words('next4More')}</p>
        </li>
      </ol>
      <h2>{words('addHeading')}</h2>
      <p>{words.rich('add', { reference })}</p>
    </>
  );
}
