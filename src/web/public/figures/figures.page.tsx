import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import type { FiguresView } from '../../../publication/figures/figures-view.js';
import { PublicPage } from '../../layout/page.js';
import { longDay, noonOf } from '../public-times.js';
import { FiguresChanges } from './figures-changes.js';
import { ByQuarter, ByRegion, BySetting, yearWords } from './figures-tables.js';
import { figuresText } from './figures-text.js';
import type { FiguresYear } from './figures-year.js';

interface FiguresPageProps {
  readonly frame: PageFrame;
  readonly view: FiguresView;
  /** Null while nothing was published. */
  readonly year: FiguresYear | null;
  readonly otherYears: readonly number[];
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
