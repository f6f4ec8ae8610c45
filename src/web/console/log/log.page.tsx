import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { AsItWas, At } from '../marks/at.js';
import { Live } from '../marks/live.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { incidentStatusWords, nokWords, verificationWords } from '../words/status-words.js';
import { clockTime, counted } from '../words/time-words.js';
import { LogFilterForm } from './log-filters.js';
import { LogTabs } from './log-tabs.js';
import { byDay, type LogIncident, logQuery, type LogView } from './log.view.js';

interface LogProps {
  readonly desk: Desk;
  readonly view: LogView;
}

/** Incidents by day, newest first. */
export function LogPage({ desk, view }: LogProps) {
  const { now, filters, incidents, older } = view;
  const path = localHref(desk.frame, '/console/incidents');
  const again = `${path}${logQuery(filters)}`;
  return (
    <ConsolePage {...desk} title="Log" here="log">
      <h1>Log</h1>
      <LogTabs frame={desk.frame} here="incidents" />
      <LogFilterForm desk={desk} view={view} />
      <AsItWas now={now} again={again} />
      <Live afterSeq={view.latestSeq} again={again} />
      {incidents.length === 0 && <Empty filtered={logQuery(filters) !== ''} path={path} />}
      {byDay(incidents, now).map((day) => (
        <section key={day.heading} aria-label={day.heading}>
          <h2>{day.heading}</h2>
          <ol class="rows timed" role="list">
            {day.incidents.map((incident) => (
              <Row key={incident.ref} desk={desk} incident={incident} now={now} />
            ))}
          </ol>
        </section>
      ))}
      <nav class="pager" aria-label="Pages">
        <span class="soft">{counted(incidents.length, 'incident')} on this page</span>
        {older !== null && <a href={`${path}${logQuery(filters, older)}`}>Older</a>}
      </nav>
    </ConsolePage>
  );
}

function Empty({ filtered, path }: { readonly filtered: boolean; readonly path: string }) {
  return filtered ? (
    <p class="lead">
      No incident fits this. <a href={path}>Show all</a>
    </p>
  ) : (
    <p class="lead">No report has come in yet.</p>
  );
}

interface RowProps {
  readonly desk: Desk;
  readonly incident: LogIncident;
  readonly now: Date;
}

function Row({ desk, incident, now }: RowProps) {
  const { ref, place, region, createdAt, unclaimed, verification, nok, last } = incident;
  return (
    <li {...(unclaimed ? { class: 'lit' } : {})}>
      <time dateTime={createdAt.toISOString()}>{clockTime(createdAt)}</time>
      <div>
        <h3>
          <a href={localHref(desk.frame, incidentPath(ref))}>
            <span class="mono">{ref}</span> {region === null ? place : `${place}, ${region}`}
          </a>
        </h3>
        <p class="meta">
          <State incident={incident} />
          <StatusMark status={verificationWords(verification)} />
          <StatusMark status={nokWords(nok)} />
        </p>
      </div>
      {last === null ? (
        <p />
      ) : (
        <p class="small soft">
          <At at={last.at} now={now} /> {last.what}
        </p>
      )}
    </li>
  );
}

function State({ incident: { status, unclaimed, coming } }: { readonly incident: LogIncident }) {
  if (unclaimed) return <Mark shape="wait">Reported, nobody has it</Mark>;
  if (status !== 'responding' || coming === null) return <StatusMark status={incidentStatusWords(status)} />;
  return (
    <Mark shape={coming.have >= coming.need ? 'yes' : 'wait'}>
      Responding, {coming.have} of {coming.need}
    </Mark>
  );
}
