import { localHref, type PublicFrame } from '../../../../platform/http/page-frame.js';
import { PublicPage } from '../../../layout/page.js';
import { formPath } from '../form-words.js';
import { keepText } from './keep-text.js';

/** The person has written the code down. Nothing of the form is left in the page. */
export function AsidePage({ frame }: { readonly frame: PublicFrame }) {
  const text = (key: Parameters<typeof keepText>[1]) => keepText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('keptTitle')} exit>
      <h1>{text('asideHeading')}</h1>
      <p class="lead">{text('asideLead')}</p>
      <p>{text('notSent')}</p>
      <p>
        <a href={localHref(frame, '/report/return')}>{text('returnHeading')}</a>
      </p>
    </PublicPage>
  );
}

/** Thrown away: the code opens nothing any more. */
export function ThrownAwayPage({ frame, easy }: { readonly frame: PublicFrame; readonly easy: boolean }) {
  const text = (key: Parameters<typeof keepText>[1]) => keepText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('goneTitle')} exit>
      <h1>{text('goneHeading')}</h1>
      <p class="lead">{text('goneLead')}</p>
      <p>
        <a href={localHref(frame, formPath(easy))}>{text('begin')}</a>
      </p>
    </PublicPage>
  );
}
