import type { ComponentChildren } from 'preact';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { formText } from './report-text.js';

interface StartPageProps {
  readonly frame: PublicFrame;
  /** The sealed draft of somebody who came back here by “Back”; nothing is lost. */
  readonly draft: string | null;
}

/** The first page of the form: what it is, what follows, how to stay safe. */
export function StartPage({ frame, draft }: StartPageProps) {
  const text = (key: Parameters<typeof formText>[1]) => formText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('startTitle')} exit>
      <h1>{text('startHeading')}</h1>
      <p class="lead">{text('startLead')}</p>
      <p>{formText.rich(frame.language, 'startNeeds', { b: (children: ComponentChildren) => <b>{children}</b> })}</p>
      <form method="post" action={localHref(frame, '/report')}>
        <input type="hidden" name="step" value="start" />
        {draft !== null && <input type="hidden" name="draft" value={draft} />}
        <p class="row">
          <button class="button">{text('start')}</button> <a href={localHref(frame, '/receipt')}>{text('haveCode')}</a>
        </p>
      </form>
      <h2 id="next">{text('thenHeading')}</h2>
      <ol class="line" role="list" aria-labelledby="next">
        {(['then1', 'then2', 'then3', 'then4'] as const).map((key) => (
          <li key={key}>
            <h3>{text(key)}</h3>
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
