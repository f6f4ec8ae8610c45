import type { ResponseFigure } from '../../../publication/network/response-figure.js';
import { MonthColumns } from './month-columns.js';
import { monthLabel } from './response-words.js';

/** The months as columns: reports, how soon they were taken, and who answered. */
export function ResponseCharts({ months }: { readonly months: readonly ResponseFigure[] }) {
  const most = Math.max(...months.map(({ incidents }) => incidents));
  const minutes = (seconds: number | null) => (seconds === null ? null : seconds / 60);
  return (
    <div class="charts">
      <MonthColumns
        id="reports"
        title="Reports"
        about={`How many came in each month; ${String(most)} at most.`}
        columns={months.map(({ month, incidents }) => ({
          label: monthLabel(month ?? ''),
          value: incidents,
          words: String(incidents),
        }))}
      />
      <MonthColumns
        id="taken"
        title="Minutes until a coordinator had it"
        about="Filled: half were as quick. Dashed: nine of ten were."
        columns={months.map(({ month, times: { claimed } }) => ({
          label: monthLabel(month ?? ''),
          value: minutes(claimed.median),
          behind: minutes(claimed.ninth),
          words: claimed.median === null ? '–' : String(Math.round(claimed.median / 60)),
        }))}
      />
      <MonthColumns
        id="answered"
        title="People asked, and who answered"
        about="Filled: answered. Dashed: asked."
        columns={months.map(({ month, asked, answered }) => ({
          label: monthLabel(month ?? ''),
          value: answered,
          behind: asked,
          words: asked === 0 ? '–' : `${String(answered)}/${String(asked)}`,
        }))}
      />
    </div>
  );
}
