import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { Choice } from '../marks/choice.js';
import type { PolicyChange } from './compare-policies.js';
import { Changes } from './policy-parts.js';

export interface VersionLine {
  readonly number: number;
  readonly savedAt: Date;
  /** “Efa”; null where nobody wrote it down. */
  readonly by: string | null;
  readonly sentence: string;
}

export interface VersionsView {
  readonly id: string;
  readonly name: string;
  readonly now: Date;
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  readonly compared: { readonly from: number; readonly to: number; readonly changes: readonly PolicyChange[] } | null;
  readonly mayChange: boolean;
}

/** Older ones can be chosen to be compared. */
const MOST_SHOWN = 20;

/** Every version of a policy that was kept, and what is different between two. */
export function VersionsPage({ desk, view }: { readonly desk: Desk; readonly view: VersionsView }) {
  const { id, name, versions, compared } = view;
  const path = localHref(desk.frame, `/console/policies/${id}`);
  return (
    <ConsolePage {...desk} title="Versions of a policy" here="rotas">
      <p>
        <a href={path}>{name}</a>
      </p>
      <h1>Versions</h1>
      {compared !== null && <Compared view={view} compared={compared} path={path} />}
      <h2>Newest first</h2>
      <ol class="line" role="list">
        {versions.slice(0, MOST_SHOWN).map((version, index) => (
          <li key={version.number} class="done">
            <h3>
              Version {version.number}
              {index === 0 && <span class="soft"> in use</span>}
            </h3>
            <p class="small soft">
              Kept <At at={version.savedAt} now={view.now} />
              {version.by !== null && `, by ${version.by}`}
            </p>
            <p>{version.sentence}</p>
            {index > 0 && view.mayChange && (
              <p class="row">
                <a class="button plain small" href={`${path}?again=${String(version.number)}`}>
                  Use version {version.number} again
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
      {versions.length > MOST_SHOWN && <p>Choose older versions above.</p>}
    </ConsolePage>
  );
}

interface ComparedProps {
  readonly view: VersionsView;
  readonly compared: NonNullable<VersionsView['compared']>;
  readonly path: string;
}

function Compared({ view, compared: { from, to, changes }, path }: ComparedProps) {
  const options = view.versions.map(({ number }) => ({ value: String(number), words: `Version ${String(number)}` }));
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">What is different</h2>
      <form method="get" action={`${path}/versions`} class="filters">
        <Choice name="from" label="From" chosen={String(from)} options={options} />
        <Choice name="to" label="To" chosen={String(to)} options={options} />
        <button class="button plain">Compare</button>
      </form>
      {changes.length === 0 ? (
        <p>They are the same.</p>
      ) : (
        <Changes changes={changes} sides={[`Version ${String(from)}`, `Version ${String(to)}`]} />
      )}
      {view.mayChange && view.versions.findIndex(({ number }) => number === from) >= MOST_SHOWN && (
        <p>
          <a href={`${path}?again=${String(from)}`}>Use version {from} again</a>
        </p>
      )}
    </section>
  );
}
