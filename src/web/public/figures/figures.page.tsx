import { Fragment } from 'preact';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import type { PublicFigure } from '../../../publication/figures/figure.js';
import type { FiguresView } from '../../../publication/figures/figures-view.js';
import { PublicPage } from '../../layout/page.js';
import { longDay, noonOf } from '../public-times.js';
import { countWords, periodWords, regionName, settingName } from './figure-words.js';
import { RegionMap, SettingBars } from './figures-charts.js';
import { FiguresChanges } from './figures-changes.js';
import { figuresText } from './figures-text.js';
import type { FiguresYear } from './figures-year.js';

interface FiguresPageProps {
  readonly frame: PageFrame;
  readonly view: FiguresView;
  /** Null while nothing was published. */
  readonly year: FiguresYear | null;
  readonly otherYears: readonly number[];
  /** The year in which the series begins; null with `year`. */
  readonly publicUrl: string;
}

/** Open figures: what is told, what is not known, what changed. Tables first; the drawings say the same. */
export function FiguresPage({ frame, view, year, otherYears, publicUrl }: FiguresPageProps) {
  const { language } = frame;
  const day = (local: string): string => longDay(noonOf(local), language);
  return (
    <PublicPage frame={frame} title={figuresText(language, 'title')} exit listed wide watch={false}>
      <h1>{figuresText(language, 'heading')}</h1>
      <p class="lead">{figuresText(language, 'lead')}</p>
      {year === null || view.asOf === null ? (
        <p>{figuresText(language, 'none', { day: day(view.nextOn) })}</p>
      ) : (
        <>
          <p>
            <b>
              {figuresText(language, 'period', {
                period: yearWords(year, frame),
                day: day(view.asOf),
                revision: view.revision,
              })}
            </b>{' '}
            {figuresText(language, 'next', { day: day(view.nextOn) })}
          </p>
          <OtherYears frame={frame} years={otherYears} />
          <ByRegion frame={frame} year={year} />
          <BySetting frame={frame} year={year} />
          <ByQuarter frame={frame} year={year} />
        </>
      )}
      <NotKnown frame={frame} view={view} />
      <FiguresChanges frame={frame} view={view} publicUrl={publicUrl} />
    </PublicPage>
  );
}

interface PartProps {
  readonly frame: PageFrame;
  readonly year: FiguresYear;
}

function yearWords({ year, period }: FiguresYear, { language }: PageFrame): string {
  if (period === String(year)) return figuresText(language, 'wholeYear', { year: String(year) });
  return figuresText(language, 'partOfYear', { year: String(year), months: periodWords(period, language) });
}

function OtherYears({ frame, years }: { readonly frame: PageFrame; readonly years: readonly number[] }) {
  if (years.length === 0) return null;
  return (
    <nav aria-label={figuresText(frame.language, 'otherYears')}>
      <ul class="links" role="list">
        {years.map((year) => (
          <li key={year}>
            <a href={`${localHref(frame, '/stats')}?year=${String(year)}`}>{year}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ByRegion({ frame, year }: PartProps) {
  const { language } = frame;
  const name = ({ region }: PublicFigure): string => regionName(region, language);
  return (
    <section aria-labelledby="region">
      <h2 id="region">{figuresText(language, 'byRegionAbout', { count: year.atLeast })}</h2>
      <div class="sides">
        <FigureTable frame={frame} year={year} of="byRegion" heads={[['region', name]]} />
        <RegionMap figures={year.byRegion} language={language} />
      </div>
    </section>
  );
}

function BySetting({ frame, year }: PartProps) {
  const { language } = frame;
  const name = ({ setting }: PublicFigure): string => settingName(setting, language);
  return (
    <section aria-labelledby="place">
      <h2 id="place">{figuresText(language, 'bySettingAbout', { count: year.atLeast })}</h2>
      <div class="sides">
        <FigureTable frame={frame} year={year} of="bySetting" heads={[['setting', name]]} />
        <SettingBars figures={year.bySetting} language={language} />
      </div>
    </section>
  );
}

function ByQuarter({ frame, year }: PartProps) {
  const { language } = frame;
  const heads: Heads = [
    ['quarter', ({ period }) => periodWords(period, language)],
    ['region', ({ region }) => regionName(region, language)],
    ['setting', ({ setting }) => settingName(setting, language)],
  ];
  return (
    <section aria-labelledby="quarter">
      <h2 id="quarter">{figuresText(language, 'byQuarter')}</h2>
      {year.cells.length === 0 ? (
        <p>{figuresText(language, 'byQuarterNone')}</p>
      ) : (
        <>
          <p class="hint">{figuresText(language, 'byQuarterMore')}</p>
          <FigureTable frame={frame} year={year} of="cells" heads={heads} />
        </>
      )}
    </section>
  );
}

type Heads = readonly (readonly ['quarter' | 'region' | 'setting', (figure: PublicFigure) => string])[];

interface TableProps extends PartProps {
  readonly of: 'byRegion' | 'bySetting' | 'cells';
  readonly heads: Heads;
}

function FigureTable({ frame, year, of, heads }: TableProps) {
  const { language } = frame;
  const what = figuresText(language, of === 'cells' ? 'byQuarter' : of);
  return (
    <table class="light">
      <caption class="away">{figuresText(language, 'caption', { what, period: yearWords(year, frame) })}</caption>
      <thead>
        <tr>
          {heads.map(([key]) => (
            <th key={key} scope="col">
              {figuresText(language, key)}
            </th>
          ))}
          <th scope="col" class="end">
            {figuresText(language, 'deaths')}
          </th>
        </tr>
      </thead>
      <tbody>
        {year[of].map((figure) => (
          <tr key={`${figure.period} ${figure.region} ${figure.setting}`}>
            {heads.map(([key, name], at) => (
              <Fragment key={key}>{at === 0 ? <th scope="row">{name(figure)}</th> : <td>{name(figure)}</td>}</Fragment>
            ))}
            <td class="end">{countWords(figure, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NotKnown({ frame, view }: { readonly frame: PageFrame; readonly view: FiguresView }) {
  const { language } = frame;
  const year = view.quarters[0]?.slice(0, 4) ?? view.nextOn.slice(0, 4);
  return (
    <section aria-labelledby="not">
      <h2 id="not">{figuresText(language, 'notKnown')}</h2>
      <ul>
        {(['not1', 'not2', 'not3', 'not4', 'not5', 'not6'] as const).map((key) => (
          <li key={key}>{figuresText(language, key, { year })}</li>
        ))}
      </ul>
    </section>
  );
}
