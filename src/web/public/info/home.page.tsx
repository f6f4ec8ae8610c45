import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { infoText } from './info-text.js';

/** What this is, and the four ways on. */
export function HomePage({ frame }: { readonly frame: PublicFrame }) {
  const text = (key: Parameters<typeof infoText>[1]) => infoText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('homeTitle')} exit listed>
      <h1>{text('homeHeading')}</h1>
      <p class="lead">{text('homeLead')}</p>
      <p class="row">
        <a class="button" href={localHref(frame, '/report')}>
          {text('homeReport')}
        </a>
      </p>
      <ul class="rows" role="list">
        <li>
          <a href={localHref(frame, '/receipt')}>{text('homeReceipt')}</a>
        </li>
        <li>
          <a href={localHref(frame, '/help')}>{text('homeHelp')}</a>
        </li>
        <li>
          <a href={localHref(frame, '/join')}>{text('homeJoin')}</a>
        </li>
      </ul>
      <p>{text('homeMore')}</p>
      <p>{text('homeNot')}</p>
    </PublicPage>
  );
}
