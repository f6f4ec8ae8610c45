import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { PublicPage } from '../../layout/page.js';
import { type Carried, CarriedFields } from './carried.js';
import { mailboxForm, mailboxWords, receiptPath, receiptWords } from './receipt-words.js';

interface EndProps {
  readonly frame: PublicFrame;
  readonly easy: boolean;
}

/** Asked before a code is ended: it cannot be undone. */
export function EndCodePage({ frame, easy, carried }: EndProps & { readonly carried: Carried }) {
  const words = mailboxWords(frame.language, easy);
  return (
    <PublicPage frame={frame} title={words('endTitle')} exit easy={easy} form={mailboxForm(easy)}>
      <h1>{words('endHeading')}</h1>
      <p class="lead">{words('endMore')}</p>
      <form method="post" action={localHref(frame, receiptPath(easy))} id={CARRYING}>
        <CarriedFields carried={carried} at="end" />
        <p class="row">
          <button class="button grave" name="end" value="sure">
            {words('endSure')}
          </button>{' '}
          <button class="button plain" name="end" value="keep">
            {words('keepIt')}
          </button>
        </p>
      </form>
    </PublicPage>
  );
}

export function CodeEndedPage({ frame, easy }: EndProps) {
  const words = mailboxWords(frame.language, easy);
  return (
    <PublicPage frame={frame} title={words('endedTitle')} exit easy={easy}>
      <h1>{words('endedHeading')}</h1>
      <p class="lead">{words('endedLead')}</p>
      <p>
        <a href={localHref(frame, '/help')}>{receiptWords(frame.language, easy)('toHelp')}</a>
      </p>
    </PublicPage>
  );
}
