import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, ChildWrote, IncidentParts } from '../incident/incident-heading.js';
import { At } from '../marks/at.js';
import { counted, dayWords } from '../words/time-words.js';
import { cameWords, capital, relationshipWords } from '../words/value-words.js';
import { factsOf } from './report-facts.js';
import type { ReportsView, ReportView } from './reports.view.js';

interface ReportsProps {
  readonly desk: Desk;
  readonly view: ReportsView;
}

/** What each source said, side by side. Opening this page is written to the log. */
export function ReportsPage({ desk, view }: ReportsProps) {
  const { head, reports, now } = view;
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
      <div class="phones">
        {reports.map((report, index) => (
          <Report key={report.id} report={report} number={index + 1} now={now} />
        ))}
      </div>
      <p>
        <a href={localHref(desk.frame, incidentPath(head.ref))}>Back to the response</a>
      </p>
    </ConsolePage>
  );
}

interface ReportProps {
  readonly report: ReportView;
  readonly number: number;
  readonly now: Date;
}

function Report({ report, number, now }: ReportProps) {
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
    </section>
  );
}

/** Not a blank: what was there is gone, as they were promised. */
function NoWords({ report: { emptiedAt, emptiedWhy }, now }: Pick<ReportProps, 'report' | 'now'>) {
  if (emptiedAt === null) return <p class="soft">They wrote nothing in their own words.</p>;
  const why = emptiedWhy === 'asked' ? 'because somebody asked for it' : 'as promised';
  return (
    <p class="soft">
      The words of this report, and how to reach the person, were deleted on {dayWords(emptiedAt, now)}, {why}.
    </p>
  );
}
