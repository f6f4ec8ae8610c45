import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { ALL } from '../../../publication/figures/figure.js';
import type { FiguresView } from '../../../publication/figures/figures-view.js';
import type { FigureChange } from '../../../publication/figures/revision.js';
import { longDay, noonOf } from '../public-times.js';
import { countWords, periodWords, regionName, settingName } from './figure-words.js';
import { figuresText } from './figures-text.js';

/** On the page; the JSON has them all. */
const MOST_REVISIONS = 6;
const MOST_CHANGES = 8;

interface ChangesProps {
  readonly frame: PageFrame;
  readonly view: FiguresView;
  readonly publicUrl: string;
}
type Revision = FiguresView['revisions'][number];

/** What changed and when, how to cite, and where the files are. */
export function FiguresChanges({ frame, view, publicUrl }: ChangesProps) {
  const { language } = frame;
  const { series, revision, asOf } = view;
  const day = (local: string): string => longDay(noonOf(local), language);
  const address = `${publicUrl}/stats`;
  return (
    <section aria-labelledby="rev">
      <h2 id="rev">{figuresText(language, 'revisions')}</h2>
      <dl class="facts">
        {view.revisions.slice(0, MOST_REVISIONS).map((each) => (
          <div key={each.revision}>
            <dt>{day(each.publishedOn)}</dt>
            <dd>
              <RevisionWords frame={frame} revision={each} />
            </dd>
          </div>
        ))}
        {asOf !== null && (
          <div>
            <dt>{figuresText(language, 'cite')}</dt>
            <dd>{figuresText(language, 'citation', { series, revision, day: day(asOf), address })}</dd>
          </div>
        )}
        <div>
          <dt>{figuresText(language, 'download')}</dt>
          <dd>
            <a href="/stats.csv">CSV</a>, <a href="/stats.json">JSON</a>
            <br />
            {figuresText(language, 'columns')}
          </dd>
        </div>
      </dl>
      {view.revisions.length > MOST_REVISIONS && <p class="hint">{figuresText(language, 'olderRevisions')}</p>}
      <p>
        {figuresText(language, 'feed')} <a href={localHref(frame, '/feed.atom')}>{figuresText(language, 'feedLink')}</a>
      </p>
    </section>
  );
}

function RevisionWords({ frame, revision }: { readonly frame: PageFrame; readonly revision: Revision }) {
  const { language } = frame;
  const { added, removed, changes } = revision;
  const quarters = (names: readonly string[]): string => names.map((name) => periodWords(name, language)).join(', ');
  const left = changes.length - MOST_CHANGES;
  return (
    <>
      {figuresText(language, 'revision', { revision: revision.revision })}{' '}
      {added.length > 0 && `${figuresText(language, 'added', { quarters: quarters(added) })} `}
      {removed.length > 0 && `${figuresText(language, 'removed', { quarters: quarters(removed) })} `}
      {revision.revision > 1 &&
        (changes.length === 0
          ? figuresText(language, 'unchanged')
          : figuresText(language, 'changed', { count: changes.length }))}
      {changes.length > 0 && (
        <ul>
          {changes.slice(0, MOST_CHANGES).map((change) => (
            <li key={`${change.period} ${change.region} ${change.setting}`}>{changeWords(frame, change)}</li>
          ))}
          {left > 0 && <li>{figuresText(language, 'moreChanges', { count: left })}</li>}
        </ul>
      )}
    </>
  );
}

function changeWords({ language }: PageFrame, { period, region, setting, from, to }: FigureChange): string {
  const names = [
    ...(region === ALL ? [] : [regionName(region, language)]),
    ...(setting === ALL ? [] : [settingName(setting, language)]),
  ];
  return figuresText(language, 'change', {
    what: names.join(', '),
    period: periodWords(period, language),
    from: countWords(from, language),
    to: countWords(to, language),
  });
}
