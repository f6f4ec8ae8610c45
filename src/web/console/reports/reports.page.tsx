import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, ChildWrote, IncidentParts } from '../incident/incident-heading.js';
import { At } from '../marks/at.js';
import { counted, dayWords } from '../words/time-words.js';
import { cameWords, capital, relationshipWords } from '../words/value-words.js';
import { factsOf } from './report-facts.js';
import { Judgement } from '../sources/judge-form.js';
import { SourcesInWords } from '../sources/sources-in-words.js';
import { headline } from '../sources/source-words.js';
import type { ReportsPageView, ReportView } from './reports.view.js';

interface ReportsProps {
  readonly desk: Desk;
  readonly view: ReportsPageView;
}

/** What each source said, side by side. Opening this page is written to the log. */
export function ReportsPage({ desk, view }: ReportsProps) {
  const { head, reports } = view;
  return (
    <ConsolePage {...desk} title={`Reports, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>What was reported</h1>
      <p class="notice">
        That you have read {reports.length === 1 ? 'this report' : `these ${counted(reports.length, 'report')}`} now stands in
        the log. It holds what people trusted us with: never copy it into a text, an e-mail or a chat.
      </p>
      <IncidentParts desk={desk} head={head} here="reports" />
      <ChildWrote head={head} />
      <section aria-labelledby="sources">
        <h2 id="sources">How many sources that is</h2>
        <SourcesInWords sources={view.sources} />
        <p class="small soft">
          Ten reports can come from one person. What counts is how many sources know it without one another.
        </p>
      </section>
      <div class="phones">
        {reports.map((report, index) => (
          <Report key={report.id} desk={desk} view={view} report={report} number={index + 1} />
        ))}
      </div>
      <Merged desk={desk} view={view} />
      <p>
        <a href={localHref(desk.frame, incidentPath(head.ref))}>Back to the response</a>
      </p>
    </ConsolePage>
  );
}

/** Those of incidents that were merged into this one: they count here, and are read there. */
function Merged({ desk, view }: ReportsProps) {
  const rows = view.sources.rows.filter(({ mergedFrom }) => mergedFrom !== null);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <h2 id="merged">Reported to what was merged into it</h2>
      <ul class="rows" role="list">
        {rows.map((row) => (
          <li key={row.reportId} id={`source-${row.reportId}`}>
            <p>
              {headline(row.name)}: {row.who}.{' '}
              <a href={localHref(desk.frame, incidentPath(row.mergedFrom ?? '', 'reports'))}>Read it there</a>
            </p>
            <Judgement desk={desk} view={view} row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReportProps extends ReportsProps {
  readonly report: ReportView;
  readonly number: number;
}

function Report({ desk, view, report, number }: ReportProps) {
  const { now } = view;
  const row = view.sources.rows.find(({ reportId }) => reportId === report.id);
  const id = `report-${String(number)}`;
  const from = report.relationship === null ? 'Somebody who did not say who they are' : relationshipWords(report.relationship);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {number}. {from}
      </h2>
      <p class="meta small soft">
        <span>
          <At at={report.createdAt} now={now} />, {cameWords(report.channel, report.takenBy)}
        </span>
        {report.directness !== null && <span>{capital(report.directness)}</span>}
      </p>
      {report.narrative === null ? (
        <NoWords report={report} now={now} />
      ) : (
        <p class="said" lang={report.language} dir="auto">
          {report.narrative}
        </p>
      )}
      <dl class="facts">
        {factsOf(report).map(({ term, words, typed }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd {...(typed ? { class: 'said' } : {})}>{words}</dd>
          </div>
        ))}
      </dl>
      {row !== undefined && (
        <div id={`source-${report.id}`}>
          <Judgement desk={desk} view={view} row={row} />
        </div>
      )}
    </section>
  );
}

/** Not a blank: what was there is gone, as they were promised. */
function NoWords({ report: { emptiedAt, emptiedWhy }, now }: { readonly report: ReportView; readonly now: Date }) {
  if (emptiedAt === null) return <p class="soft">They wrote nothing in their own words.</p>;
  const why = emptiedWhy === 'asked' ? 'because somebody asked for it' : 'as promised';
  return (
    <p class="soft">
      The words of this report, and how to reach the person, were deleted on {dayWords(emptiedAt, now)}, {why}.
    </p>
  );
}
