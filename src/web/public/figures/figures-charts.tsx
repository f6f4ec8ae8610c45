import type { HomeLanguage } from '../../../kernel/language.js';
import type { PublicFigure } from '../../../publication/figures/figure.js';
import { countWords, settingName } from './figure-words.js';
import { figuresText } from './figures-text.js';

/** Roughly where each region lies: column and row of a square, and two letters. */
const SQUARES: Readonly<Record<string, readonly [column: number, row: number, letters: string]>> = {
  scotland: [1, 0, 'Sc'],
  northern_ireland: [0, 1, 'NI'],
  north_east: [2, 1, 'NE'],
  north_west: [1, 2, 'NW'],
  yorkshire_and_the_humber: [2, 2, 'YH'],
  wales: [0, 3, 'Wa'],
  west_midlands: [1, 3, 'WM'],
  east_midlands: [2, 3, 'EM'],
  east_of_england: [3, 3, 'Ea'],
  south_west: [1, 4, 'SW'],
  south_east: [2, 4, 'SE'],
  london: [3, 4, 'Lo'],
};
const SIDE = 80;

interface ChartProps {
  readonly figures: readonly PublicFigure[];
  readonly language: HomeLanguage;
}

/** Fuller for more; hollow where nothing is told. */
function shade({ count }: PublicFigure, largest: number): 't0' | 't1' | 't2' | 't3' {
  if (count === null) return 't0';
  const share = count / largest;
  return share > 2 / 3 ? 't3' : share > 1 / 3 ? 't2' : 't1';
}

function largestOf(figures: readonly PublicFigure[]): number {
  return Math.max(1, ...figures.map(({ count }) => count ?? 0));
}

/** The table beside it says the same. */
export function RegionMap({ figures, language }: ChartProps) {
  const largest = largestOf(figures);
  return (
    <figure>
      <svg class="chart" viewBox="0 0 320 400" role="img" aria-label={figuresText(language, 'mapLabel')}>
        {figures.map((figure) => {
          const square = SQUARES[figure.region];
          if (square === undefined) return null;
          const [column, row, letters] = square;
          const size = figure.count === null ? 14 : 24;
          return (
            <g key={figure.region} transform={`translate(${String(column * SIDE + 1)} ${String(row * SIDE + 1)})`}>
              <rect class={shade(figure, largest)} width="76" height="76" />
              <text x="8" y="22">
                {letters}
              </text>
              <text x="8" y="60" font-size={size}>
                {squareWords(figure, language)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="small soft">{figuresText(language, 'mapCaption')}</figcaption>
    </figure>
  );
}

/** Short enough for a square. */
function squareWords({ count, mark }: PublicFigure, language: HomeLanguage): string {
  if (count !== null) return String(count);
  return mark === 'under_5' ? figuresText(language, 'under_5') : '5+';
}

const BAR = { step: 48, longest: 220, shortest: 8, hollow: 24 } as const;

export function SettingBars({ figures, language }: ChartProps) {
  const largest = largestOf(figures);
  const size = `0 0 320 ${String(figures.length * BAR.step)}`;
  return (
    <figure>
      <svg class="chart" viewBox={size} role="img" aria-label={figuresText(language, 'barsLabel')}>
        {figures.map((figure, at) => {
          const top = at * BAR.step;
          const width = barWidth(figure, largest);
          return (
            <g key={figure.setting}>
              <text x="0" y={top + 16}>
                {settingName(figure.setting, language)}
              </text>
              <rect {...(figure.count === null ? { class: 't0' } : {})} x="1" y={top + 23} width={width} height="14" />
              <text x={width + 8} y={top + 35}>
                {countWords(figure, language)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** What is not told has one length, whatever it is. */
function barWidth({ count }: PublicFigure, largest: number): number {
  if (count === null) return BAR.hollow;
  return Math.max(BAR.shortest, Math.round((count / largest) * BAR.longest));
}
