import type { ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { receiptPath } from '../receipt/receipt-words.js';
import { keepWords, returnPath } from './keep/keep-words.js';
import { START_PICTURES, THEN_PICTURES } from './easy/easy-pictures.js';
import { Ideas, Picture } from './easy/picture.js';
import { CARRYING } from '../../layout/carrying-form.js';
import { carrying, formPath, type FormWords, wordsIn } from './form-words.js';
import { OtherWays } from './other-ways.js';

interface StartPageProps {
  readonly frame: PublicFrame;
  /** In Easy Read. */
  readonly easy: boolean;
  /** The sealed draft of somebody who came back here by “Back”; nothing is lost. */
  readonly draft: string | null;
}

/** The first page of the form: what it is, what follows, how to stay safe. */
export function StartPage({ frame, easy, draft }: StartPageProps) {
  const { language } = frame;
  const text = wordsIn(language, easy).form;
  return (
    <PublicPage
      frame={frame}
      title={text('startTitle')}
      exit
      easy={easy}
      {...(draft === null ? {} : { form: carrying(easy) })}
    >
      <h1>{text('startHeading')}</h1>
      <What text={text} easy={easy} />
      <form method="post" action={localHref(frame, formPath(easy))} id={CARRYING}>
        <input type="hidden" name="step" value="start" />
        {draft !== null && <input type="hidden" name="draft" value={draft} />}
        <p class="row">
          <button class="button">{text('start')}</button>{' '}
          <a href={localHref(frame, receiptPath(easy))}>{text('haveCode')}</a>
        </p>
        <p>
          <a href={localHref(frame, returnPath(easy, language))}>{keepWords(language, easy)('returnHeading')}</a>
        </p>
        <OtherWays frame={frame} easy={easy} />
      </form>
      <h2 id="next">{text('thenHeading')}</h2>
      <ol class="line" role="list" aria-labelledby="next">
        {(['then1', 'then2', 'then3', 'then4'] as const).map((key) => (
          <li key={key}>
            <h3>
              {easy && <Picture name={THEN_PICTURES[key]} />} {text(key)}
            </h3>
            <p>{text(`${key}More`)}</p>
          </li>
        ))}
      </ol>
      <h2>{text('safeHeading')}</h2>
      <ul>
        {(['safe1', 'safe2', 'safe3'] as const).map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    </PublicPage>
  );
}

/** What this page is for, and what it asks. */
function What({ text, easy }: { readonly text: FormWords['form']; readonly easy: boolean }) {
  if (easy) {
    const ideas = [text('startLead'), text('startNeeds')].flatMap((each) => each.split('\n'));
    return <Ideas lines={ideas} pictures={START_PICTURES} />;
  }
  return (
    <>
      <p class="lead">{text('startLead')}</p>
      <p>{text.rich('startNeeds', { b: (children: ComponentChildren) => <b>{children}</b> })}</p>
    </>
  );
}
