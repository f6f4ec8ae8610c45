import { localHref } from '../../../../platform/http/page-frame.js';
import { PublicPage } from '../../../layout/page.js';
import { formPath } from '../form-words.js';
import type { FormDoor } from '../take-page.service.js';
import { keepWords, returnPath } from './keep-words.js';

/** The person has written the code down. Nothing of the form is left in the page. */
export function AsidePage({ frame, easy }: FormDoor) {
  const text = keepWords(frame.language, easy);
  return (
    <PublicPage frame={frame} title={text('keptTitle')} exit easy={easy}>
      <h1>{text('asideHeading')}</h1>
      <p class="lead">{text('asideLead')}</p>
      <p>{text('notSent')}</p>
      <p>
        <a href={localHref(frame, returnPath(easy, frame.language))}>{text('returnHeading')}</a>
      </p>
    </PublicPage>
  );
}

/** Thrown away: the code opens nothing any more. */
export function ThrownAwayPage({ frame, easy }: FormDoor) {
  const text = keepWords(frame.language, easy);
  return (
    <PublicPage frame={frame} title={text('goneTitle')} exit easy={easy}>
      <h1>{text('goneHeading')}</h1>
      <p class="lead">{text('goneLead')}</p>
      <p>
        <a href={localHref(frame, formPath(easy))}>{text('begin')}</a>
      </p>
    </PublicPage>
  );
}
