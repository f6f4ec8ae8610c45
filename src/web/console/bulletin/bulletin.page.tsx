import { LONGEST_BULLETIN, type BulletinVersion } from '../../../publication/bulletin/bulletin.js';
import { periodWords } from '../../../publication/bulletin/draft-bulletin.js';
import type { BulletinHead } from '../../../publication/bulletin/read-bulletins.service.js';
import type { Finding } from '../../../publication/safe-messaging/check-safe-messaging.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { FigureTabs } from '../knowing/figure-tabs.js';
import { At } from '../marks/at.js';
import { Mark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { BulletinBlocks } from './bulletin-html.js';

export interface BulletinView {
  readonly now: Date;
  readonly bulletin: BulletinVersion;
  /** Newest first. */
  readonly versions: readonly (BulletinHead & { readonly who: string })[];
  readonly findings: readonly Finding[];
  readonly notSeen: readonly string[];
  /** What somebody typed that could not be kept; null: nothing. */
  readonly typed: { readonly text: string; readonly basedOn: number } | null;
  readonly problem: string | null;
}

interface BulletinProps {
  readonly desk: Desk;
  readonly view: BulletinView;
}

/** One bulletin: to be read, mended and marked as ready. */
export function BulletinPage({ desk, view }: BulletinProps) {
  const { now, bulletin, versions, problem } = view;
  const { period, version, state } = bulletin;
  const path = `/console/bulletin/${period}` as const;
  const newest = versions[0]?.version === version;
  const title = `Bulletin, ${periodWords(period)}`;
  return (
    <ConsolePage {...desk} title={title} here="figures">
      <h1>{title}</h1>
      <FigureTabs frame={desk.frame} here="bulletin" />
      <p class="lead">
        {state === 'ready' ? <Mark shape="yes">Ready</Mark> : <Mark shape="wait">Draft</Mark>} Version {version}
      </p>
      <p>
        The draft says what the public list and the open figures say already, and no more. Read it, add what the network
        did, and mark it as ready; nothing is sent from here.
      </p>
      {problem !== null && (
        <p class="ill" role="alert">
          {problem}
        </p>
      )}
      <Findings view={view} />
      {newest ? (
        <EditForm desk={desk} view={view} />
      ) : (
        <p>
          This is an older version. <a href={localHref(desk.frame, path)}>Open the newest</a>
        </p>
      )}
      <h2>As it will look</h2>
      <article>
        <BulletinBlocks text={bulletin.text} within="page" />
      </article>
      <p class="small no-print">
        Version {version} as a file:{' '}
        <a href={localHref(desk.frame, `${path}/text?version=${String(version)}`)}>plain text</a>,{' '}
        <a href={localHref(desk.frame, `${path}/html?version=${String(version)}`)}>HTML</a>.
      </p>
      <Versions desk={desk} path={path} versions={versions} now={now} />
    </ConsolePage>
  );
}

function Findings({ view: { findings, notSeen, bulletin, typed } }: { readonly view: BulletinView }) {
  const text = typed?.text ?? bulletin.text;
  return (
    <>
      {findings.length > 0 && (
        <div class="errors">
          <h2>To be mended before it is ready</h2>
          <ul>
            {findings.map(({ rule, at, length, why, instead }) => (
              <li key={`${rule} ${String(at)}`}>
                {length > 0 && <b>“{text.slice(at, at + length)}”: </b>}
                {why} {instead}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>What no program can find</summary>
        <ul>
          {notSeen.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function EditForm({ desk, view: { bulletin, typed } }: BulletinProps) {
  const { period, version, text } = bulletin;
  return (
    <PostForm frame={desk.frame} action={`/console/bulletin/${period}`}>
      <input type="hidden" name="basedOn" value={typed?.basedOn ?? version} />
      <div class="field">
        <label for="text">Text</label>
        <p class="hint small" id="text-hint">
          A heading begins with “# ” or “## ”, an item of a list with “- ”. An empty line ends a paragraph.
        </p>
        <textarea id="text" name="text" rows={24} maxLength={LONGEST_BULLETIN} aria-describedby="text-hint">
          {`\n${typed?.text ?? text}`}
        </textarea>
      </div>
      <p class="row">
        <button class="button" name="state" value="draft">
          Keep as a draft
        </button>
        <button class="button plain" name="state" value="ready">
          Mark as ready
        </button>
      </p>
    </PostForm>
  );
}

interface VersionsProps {
  readonly desk: Desk;
  readonly path: `/${string}`;
  readonly versions: BulletinView['versions'];
  readonly now: Date;
}

function Versions({ desk, path, versions, now }: VersionsProps) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <ul class="rows" role="list">
        {versions.map(({ version, state, at, who }) => (
          <li key={version}>
            <div>
              <p>
                <a href={localHref(desk.frame, `${path}?version=${String(version)}`)}>Version {version}</a>,{' '}
                {state === 'ready' ? 'ready' : 'draft'}
              </p>
              <p class="small soft">
                <At at={at} now={now} />, {who}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
