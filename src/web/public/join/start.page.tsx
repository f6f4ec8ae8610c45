import type { ComponentChildren } from 'preact';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { joinText } from './join-text.js';

interface StartPageProps {
  readonly frame: PageFrame;
  /** The sealed draft of somebody who came back here by “Back”; nothing is lost. */
  readonly draft: string | null;
}

/** What we ask of people, what we do not ask, and what follows. */
export function JoinStartPage({ frame, draft }: StartPageProps) {
  const text = (key: Parameters<typeof joinText>[1]) => joinText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('startTitle')} exit listed>
      <h1>{text('startHeading')}</h1>
      <p class="lead">{text('startLead')}</p>
      <p>{joinText.rich(frame.language, 'startNeeds', { b: (children: ComponentChildren) => <b>{children}</b> })}</p>
      <form method="post" action={localHref(frame, '/join')}>
        <input type="hidden" name="step" value="start" />
        {draft !== null && <input type="hidden" name="draft" value={draft} />}
        <p class="row">
          <button class="button">{text('start')}</button>
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
      <p>{text('safe')}</p>
    </PublicPage>
  );
}
