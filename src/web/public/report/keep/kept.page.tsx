import { localHref, type PublicFrame } from '../../../../platform/http/page-frame.js';
import { PublicPage } from '../../../layout/page.js';
import { longDay } from '../../public-times.js';
import { CodeGroups } from '../../receipt/code-groups.js';
import { LastDigits, NotYet } from '../../receipt/not-yet.js';
import { receiptWords } from '../../receipt/receipt-words.js';
import { CARRYING } from '../../../layout/carrying-form.js';
import { carrying, formPath } from '../form-words.js';
import { keepWords } from './keep-words.js';

interface KeptPageProps {
  readonly frame: PublicFrame;
  readonly code: string;
  /** The sealed form, and where in it the person is: they may go on at once. */
  readonly draft: string;
  readonly at: string;
  readonly easy: boolean;
  readonly until: Date;
  /** Other digits were typed than the last four. */
  readonly again: boolean;
}

/** The code of a form that was put aside, shown this once and on a page of its own. */
export function KeptPage({ frame, code, draft, at, easy, until, again }: KeptPageProps) {
  const { language } = frame;
  const text = keepWords(language, easy);
  const receipt = receiptWords(language, easy);
  return (
    <PublicPage frame={frame} title={text('keptTitle')} exit easy={easy} form={carrying(easy, ['go', 'written'])}>
      {again && <NotYet words={receipt} />}
      <h1>{text('keptHeading')}</h1>
      <p>{text('notSent')}</p>
      <h2 id="code">{text('codeHeading')}</h2>
      <p>{text('codeWhy')}</p>
      <CodeGroups code={code} labelledBy="code" />
      <p class="no-print">{receipt('paper')}</p>
      <p>
        {text('until', { day: longDay(until, language) })} {text('noBackup')}
      </p>
      <form method="post" action={localHref(frame, formPath(easy))} id={CARRYING}>
        <input type="hidden" name="step" value="kept" />
        <input type="hidden" name="at" value={at} />
        <input type="hidden" name="draft" value={draft} />
        <LastDigits words={receipt} />
        <p class="row">
          <button class="button" name="go" value="written">
            {receipt('saved')}
          </button>{' '}
          <button class="as-link" name="go" value="on">
            {text('goOn')}
          </button>{' '}
          <button class="as-link" name="go" value="forget">
            {text('throwAway')}
          </button>
        </p>
      </form>
    </PublicPage>
  );
}
