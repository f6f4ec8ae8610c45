import { periodWords } from '../../../publication/bulletin/draft-bulletin.js';
import type { BulletinHead } from '../../../publication/bulletin/read-bulletins.service.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { FigureTabs } from '../knowing/figure-tabs.js';
import { At } from '../marks/at.js';
import { Mark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';

interface BulletinsProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly bulletins: readonly BulletinHead[];
  /** The months that were over last. */
  readonly period: string;
}

/** Bulletins, newest first; one is drafted when two months are over. */
export function BulletinsPage({ desk, now, bulletins, period }: BulletinsProps) {
  return (
    <ConsolePage {...desk} title="Bulletin" here="figures">
      <h1>Bulletin</h1>
      <FigureTabs frame={desk.frame} here="bulletin" />
      <p>
        Every two months a draft is made of what is public already. A person reads it, adds to it and marks it as ready.
        It is sent to nobody from here: take it as a file.
      </p>
      {bulletins.some((each) => each.period === period) ? null : (
        <PostForm frame={desk.frame} action="/console/bulletin">
          <button class="button">Make the draft of {periodWords(period)}</button>
        </PostForm>
      )}
      {bulletins.length === 0 ? (
        <p class="lead">There is no bulletin yet.</p>
      ) : (
        <ul class="rows" role="list">
          {bulletins.map(({ period: each, version, state, at }) => (
            <li key={each}>
              <div>
                <p>
                  <a href={localHref(desk.frame, `/console/bulletin/${each}`)}>{periodWords(each)}</a>
                </p>
                <p class="meta small">
                  {state === 'ready' ? <Mark shape="yes">Ready</Mark> : <Mark shape="wait">Draft</Mark>}
                  <span class="soft">
                    version {version}, <At at={at} now={now} />
                  </span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}
