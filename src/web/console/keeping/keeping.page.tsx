import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas } from '../marks/at.js';
import type { IncidentLine } from '../tonight/tonight.view.js';
import { dayWords } from '../words/time-words.js';

interface KeptLine {
  readonly incident: IncidentLine;
  readonly at: Date;
}

export interface KeepingPageView {
  readonly now: Date;
  /** The first first. */
  readonly going: readonly KeptLine[];
  /** The longest first. */
  readonly toReview: readonly KeptLine[];
}

interface PageProps {
  readonly desk: Desk;
  readonly view: KeepingPageView;
}

/** What is deleted within a week, and which legal holds somebody has to look at. */
export function KeepingPage({ desk, view: { now, going, toReview } }: PageProps) {
  return (
    <ConsolePage {...desk} title="How long it is kept" here="log">
      <h1>How long it is kept</h1>
      <LogTabs frame={desk.frame} here="keeping" />
      <p>
        Ninety days after an incident is closed, the words of its reports and its mailbox are deleted by themselves; a
        year after it, the notes of coordinators. Codes, counts and the log stay. Where an inquest, an inquiry or a case
        needs the words, a legal hold keeps all of it until somebody lifts it.
      </p>
      <AsItWas now={now} again={localHref(desk.frame, '/console/keeping')} />
      <h2>Deleted within a week</h2>
      <Lines desk={desk} lines={going} now={now} what="Goes on" none="Nothing is deleted within a week." />
      <h2>Legal holds to be looked at</h2>
      <Lines
        desk={desk}
        lines={toReview}
        now={now}
        what="To be looked at since"
        none="No legal hold waits to be looked at."
      />
    </ConsolePage>
  );
}

interface LinesProps {
  readonly desk: Desk;
  readonly lines: readonly KeptLine[];
  readonly now: Date;
  readonly what: string;
  readonly none: string;
}

function Lines({ desk, lines, now, what, none }: LinesProps) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul class="rows" role="list">
      {lines.map(({ incident, at }) => (
        <li key={incident.ref}>
          <p>
            <a href={localHref(desk.frame, `${incidentPath(incident.ref)}#keep`)}>
              <span class="mono">{incident.ref}</span>, {incident.where}
            </a>
          </p>
          <p class="small soft">
            {what} {dayWords(at, now)}
          </p>
        </li>
      ))}
    </ul>
  );
}
