import { localHref } from '../../../platform/http/page-frame.js';
import type { DrillResult } from '../../../publication/network/network-regions.repository.js';
import { MOST_DRILLS } from '../../../publication/network/read-drill-results.service.js';
import { ConsolePage } from '../../layout/page.js';
import { StackTable } from '../../layout/stack-table.js';
import type { Desk } from '../desk.js';
import { END_WORDS } from '../drills/drill-words.js';
import { AsItWas, At } from '../marks/at.js';
import { type FigureScope, scopeQuery } from './figure-scope.js';
import { FigureTabs } from './figure-tabs.js';
import { MonthColumns } from './month-columns.js';
import { monthWords, ofWords, placeWords, secondsWords } from './response-words.js';
import { Files, ScopeForm } from './scope-form.js';

interface DrillResultsProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly scope: FigureScope;
  readonly drills: readonly DrillResult[];
}

const PATH = '/console/figures/drills';
/** As many as can be told apart in a drawing. */
const DRAWN = 12;

/** Drills one after the other: how many were asked, how many answered, how soon. */
export function DrillResultsPage({ desk, now, scope, drills }: DrillResultsProps) {
  return (
    <ConsolePage {...desk} title="Drills over time" here="figures">
      <h1>Drills over time</h1>
      <FigureTabs frame={desk.frame} here="drills" />
      <ScopeForm desk={desk} path={PATH} scope={scope} />
      <AsItWas now={now} again={`${localHref(desk.frame, PATH)}${scopeQuery(scope)}`} />
      {drills.length === 0 ? (
        <p class="lead">
          No drill from {monthWords(scope.from)} to {monthWords(scope.until)}.{' '}
          <a href={localHref(desk.frame, '/console/drills')}>Start one</a>
        </p>
      ) : (
        <>
          <Chart drills={drills} />
          <Results desk={desk} drills={drills} now={now} />
        </>
      )}
      {drills.length >= MOST_DRILLS && <p>These are the newest {MOST_DRILLS}: choose fewer months for older ones.</p>}
      <Files desk={desk} path={PATH} query={scopeQuery(scope)} />
    </ConsolePage>
  );
}

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'numeric' });

function Chart({ drills }: { readonly drills: readonly DrillResult[] }) {
  const drawn = drills.slice(0, DRAWN).toReversed();
  return (
    <MonthColumns
      id="drills"
      title={`Answers of the last ${drawn.length === 1 ? 'drill' : `${String(drawn.length)} drills`}`}
      about="Filled: answered. Dashed: asked."
      columns={drawn.map(({ startedAt, asked, answered }) => ({
        label: day.format(startedAt),
        value: answered,
        behind: asked,
        words: `${String(answered)}/${String(asked)}`,
      }))}
    />
  );
}

const COLUMNS = ['Region', 'Answered', 'Half answered within', 'It is over because'] as const;

function Results({ desk, drills, now }: Pick<DrillResultsProps, 'desk' | 'drills' | 'now'>) {
  return (
    <StackTable caption="Drills, newest first" columns={['Began', ...COLUMNS]}>
      {drills.map(({ id, regionCode, startedAt, endReason, asked, answered, medianSeconds }) => {
        const end = endReason === 'time_up' || endReason === 'stopped' || endReason === 'real_alert' ? endReason : null;
        const cells = [
          placeWords(regionCode),
          ofWords(answered, asked),
          medianSeconds === null ? '–' : secondsWords(Math.round(medianSeconds)),
          end === null ? 'It is under way' : END_WORDS[end],
        ];
        return (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              <a href={localHref(desk.frame, `/console/drills/${id}`)}>
                <At at={startedAt} now={now} />
              </a>
            </th>
            {cells.map((cell, at) => (
              <td key={COLUMNS[at]} role="cell" data-label={COLUMNS[at]}>
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        );
      })}
    </StackTable>
  );
}
