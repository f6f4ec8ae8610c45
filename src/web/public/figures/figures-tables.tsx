import { Fragment } from 'preact';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import type { PublicFigure } from '../../../publication/figures/figure.js';
import { countWords, periodWords, regionName, settingName } from './figure-words.js';
import { RegionMap, SettingBars } from './figures-charts.js';
import { figuresText } from './figures-text.js';
import type { FiguresYear } from './figures-year.js';

interface PartProps {
  readonly frame: PageFrame;
  readonly year: FiguresYear;
}

/** `The whole of 2025`, `2026 so far: January to June`. */
export function yearWords({ year, period }: FiguresYear, { language }: PageFrame): string {
  if (period === String(year)) return figuresText(language, 'wholeYear', { year: String(year) });
  return figuresText(language, 'partOfYear', { year: String(year), months: periodWords(period, language) });
}

export function ByRegion({ frame, year }: PartProps) {
  const { language } = frame;
  const name = ({ region }: PublicFigure): string => regionName(region, language);
  return (
    <section aria-labelledby="region">
      <h2 id="region">{figuresText(language, 'byRegionAbout', { count: year.atLeast })}</h2>
      <div class="sides">
        <FigureTable
          frame={frame}
          what={figuresText(language, 'byRegion')}
          period={yearWords(year, frame)}
          figures={year.byRegion}
          heads={[['region', name]]}
        />
        <RegionMap figures={year.byRegion} language={language} />
      </div>
    </section>
  );
}

export function BySetting({ frame, year }: PartProps) {
  const { language } = frame;
  const name = ({ setting }: PublicFigure): string => settingName(setting, language);
  return (
    <section aria-labelledby="place">
      <h2 id="place">{figuresText(language, 'bySettingAbout', { count: year.atLeast })}</h2>
      <div class="sides">
        <FigureTable
          frame={frame}
          what={figuresText(language, 'bySetting')}
          period={yearWords(year, frame)}
          figures={year.bySetting}
          heads={[['setting', name]]}
        />
        <SettingBars figures={year.bySetting} language={language} />
      </div>
    </section>
  );
}

/** A table for each quarter: four columns are too many for a phone. */
export function ByQuarter({ frame, year }: PartProps) {
  const { language } = frame;
  const heads: Heads = [
    ['region', ({ region }) => regionName(region, language)],
    ['setting', ({ setting }) => settingName(setting, language)],
  ];
  const quarters = [...new Set(year.cells.map(({ period }) => period))];
  return (
    <section aria-labelledby="quarter">
      <h2 id="quarter">{figuresText(language, 'byQuarter')}</h2>
      <p class="hint">{figuresText(language, quarters.length === 0 ? 'byQuarterNone' : 'byQuarterMore')}</p>
      {quarters.map((quarter) => (
        <Fragment key={quarter}>
          <h3>{periodWords(quarter, language)}</h3>
          <FigureTable
            frame={frame}
            what={figuresText(language, 'byQuarter')}
            period={periodWords(quarter, language)}
            figures={year.cells.filter(({ period }) => period === quarter)}
            heads={heads}
          />
        </Fragment>
      ))}
    </section>
  );
}

type Heads = readonly (readonly ['region' | 'setting', (figure: PublicFigure) => string])[];

interface TableProps {
  readonly frame: PageFrame;
  readonly what: string;
  readonly period: string;
  readonly figures: readonly PublicFigure[];
  readonly heads: Heads;
}

function FigureTable({ frame: { language }, what, period, figures, heads }: TableProps) {
  return (
    <table class="light">
      <caption class="away">{figuresText(language, 'caption', { what, period })}</caption>
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
        {figures.map((figure) => (
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
