import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { PublicPage } from '../../layout/page.js';
import { joinText } from './join-text.js';

interface DonePageProps {
  readonly frame: PageFrame;
  /** Sealed: which offer it is about. */
  readonly joinKey: string;
}

/** What follows, truthfully, and the way back out of it. */
export function JoinDonePage({ frame, joinKey }: DonePageProps) {
  const text = (key: Parameters<typeof joinText>[1]) => joinText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('doneTitle')} exit>
      <h1>{text('doneHeading')}</h1>
      <p class="lead">{text('doneLead')}</p>
      <h2 id="next">{text('thenHeading')}</h2>
      <ol class="line" role="list" aria-labelledby="next">
        <li class="done">
          <h3>{text('next1')}</h3>
        </li>
        {(['next2', 'next3', 'next4'] as const).map((key) => (
          <li key={key}>
            <h3>{text(key)}</h3>
            <p>{text(`${key}More`)}</p>
          </li>
        ))}
      </ol>
      <p>{text('doneNo')}</p>
      <h2>{text('takeBackHeading')}</h2>
      <p>{text('takeBackMore')}</p>
      <form method="post" action={localHref(frame, '/join')}>
        <input type="hidden" name="step" value="back" />
        <input type="hidden" name="key" value={joinKey} />
        <p class="row">
          <button class="as-link">{text('takeBack')}</button>
        </p>
      </form>
    </PublicPage>
  );
}

export function JoinTakenBackPage({ frame }: { readonly frame: PageFrame }) {
  const text = (key: Parameters<typeof joinText>[1]) => joinText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('backTitle')} exit>
      <h1>{text('backHeading')}</h1>
      <p class="lead">{text('backLead')}</p>
    </PublicPage>
  );
}

/** The page was open for too long, or the offer is gone. */
export function JoinGonePage({ frame }: { readonly frame: PageFrame }) {
  const text = (key: Parameters<typeof joinText>[1]) => joinText(frame.language, key);
  return (
    <PublicPage frame={frame} title={text('goneTitle')} exit>
      <h1>{text('goneHeading')}</h1>
      <p class="lead">{text('gone')}</p>
      <p class="row">
        <a class="button" href={localHref(frame, '/join')}>
          {text('goneAgain')}
        </a>
      </p>
    </PublicPage>
  );
}
