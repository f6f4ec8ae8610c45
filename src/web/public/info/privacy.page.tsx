import type { ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { infoText, type InfoKey } from './info-text.js';

/** What we keep, and for how long: what the program does, not what it is meant to do. */
export function PrivacyPage({ frame }: { readonly frame: PublicFrame }) {
  const { language } = frame;
  const text = (key: InfoKey) => infoText(language, key);
  return (
    <PublicPage frame={frame} title={text('privacyTitle')} exit listed>
      <h1>{text('privacyHeading')}</h1>
      <p class="lead">{text('privacyLead')}</p>
      <h2>{text('notKept')}</h2>
      <List frame={frame} keys={['notKept1', 'notKept2', 'notKept3', 'notKept4']} />
      <h2>{text('keptHeading')}</h2>
      <List frame={frame} keys={['kept1', 'kept2', 'kept3', 'kept5', 'kept6', 'kept7', 'kept4']} />
      <h2>{text('cookieHeading')}</h2>
      <p>{text('cookie')}</p>
      <h2>{text('textsHeading')}</h2>
      <p>
        {infoText.rich(language, 'texts', {
          a: (children: ComponentChildren) => <a href={localHref(frame, '/what-we-text')}>{children}</a>,
        })}
      </p>
      <h2>{text('howLong')}</h2>
      <p>{text('howLongMore')}</p>
      <h2>{text('yours')}</h2>
      <p>{text('yoursMore')}</p>
    </PublicPage>
  );
}

export function List({ frame, keys }: { readonly frame: PublicFrame; readonly keys: readonly InfoKey[] }) {
  return (
    <ul>
      {keys.map((key) => (
        <li key={key}>{infoText(frame.language, key)}</li>
      ))}
    </ul>
  );
}
