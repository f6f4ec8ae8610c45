import { localHref } from '../../../platform/http/page-frame.js';
import { type ResponseFigure, type ResponseFigures, STAGES } from '../../../publication/network/response-figure.js';
import { ConsolePage } from '../../layout/page.js';
import { StackTable } from '../../layout/stack-table.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { counted } from '../words/time-words.js';
import { type FigureScope, scopeQuery } from './figure-scope.js';
import { FigureTabs } from './figure-tabs.js';
import { HowCounted } from './how-counted.js';
import { ResponseCharts } from './response-charts.js';
import { monthWords, ofWords, placeWords, STAGE_FROM, STAGE_WORDS, timesWords } from './response-words.js';
import { Files, ScopeForm } from './scope-form.js';

interface ResponseProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly scope: FigureScope;
  readonly figures: ResponseFigures;
}

const PATH = '/console/figures';

/** How soon reports were taken, released and answered; by month and by region. */
export function ResponsePage({ desk, now, scope, figures }: ResponseProps) {
  const { all, byMonth, byRegion } = figures;
  return (
    <ConsolePage {...desk} title="Figures" here="figures">
      <h1>How soon the network answers</h1>
      <FigureTabs frame={desk.frame} here="response" />
      <ScopeForm desk={desk} path={PATH} scope={scope} />
      <AsItWas now={now} again={`${localHref(desk.frame, PATH)}${scopeQuery(scope)}`} />
      <p>
        Of reports that came from {monthWords(scope.from)} to {monthWords(scope.until)}, at most two years. Drills, and
        what was dismissed, merged or kept back, are left out. For us alone: where there were few, one of them may be
        known.
      </p>
      {all.incidents === 0 ? <p class="lead">Nothing was reported in these months.</p> : <Altogether figure={all} />}
      {all.incidents > 0 && (
        <>
          <h2>By month</h2>
          <ResponseCharts months={byMonth} />
          <Table
            caption="By month"
            first="Month"
            rows={byMonth.filter(({ incidents }) => incidents > 0)}
            nameOf={({ month }) => monthWords(month ?? '')}
          />
          <p class="small">Months without a report are left out of this table; the files have them.</p>
          <h2>By region</h2>
          <Table caption="By region" first="Region" rows={byRegion} nameOf={({ region }) => placeWords(region)} />
        </>
      )}
      <HowCounted />
      <Files desk={desk} path="/console/figures/response" query={scopeQuery(scope)} />
    </ConsolePage>
  );
}

function Altogether({ figure }: { readonly figure: ResponseFigure }) {
  const { incidents, times, asked, answered, runs, exhausted } = figure;
  return (
    <>
      <p class="lead">{counted(incidents, 'incident')}</p>
      <dl class="facts">
        {STAGES.map((stage) => (
          <Fact key={stage} name={STAGE_WORDS[stage]}>
            {timesWords(times[stage])} <span class="soft">{STAGE_FROM[stage]}</span>
          </Fact>
        ))}
        <Fact name="Answered">{ofWords(answered, asked)} who were asked to come</Fact>
        <Fact name="Ran out of people">{ofWords(exhausted, runs)} rounds of asking</Fact>
      </dl>
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly ResponseFigure[];
  readonly nameOf: (row: ResponseFigure) => string;
}

function Table({ caption, first, rows, nameOf }: TableProps) {
  const columns = ['Reports', ...STAGES.map((stage) => STAGE_WORDS[stage]), 'Answered', 'Ran out'];
  return (
    <StackTable caption={caption} columns={[first, ...columns]}>
      {rows.map((row) => {
        const { incidents, times, asked, answered, runs, exhausted } = row;
        const cells = [
          incidents.toLocaleString('en-GB'),
          ...STAGES.map((stage) => timesWords(times[stage])),
          ofWords(answered, asked),
          ofWords(exhausted, runs),
        ];
        return (
          <tr key={nameOf(row)} role="row">
            <th role="rowheader" scope="row">
              {nameOf(row)}
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at]} role="cell" data-label={columns[at]}>
                <span>{cell}</span>
              </td>
            ))}
          </tr>
        );
      })}
    </StackTable>
  );
}
