import { regionLabel } from '../../../directory/region-register.js';
import type { DrillSummary } from '../../../escalation/drill/drill-report.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas, At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { RegionField } from '../marks/region-field.js';
import { countWords, END_WORDS } from './drill-words.js';

export interface DrillsView {
  readonly now: Date;
  readonly drills: readonly DrillSummary[];
  /** Where this person may start one; empty: everywhere. */
  readonly regionCodes: readonly string[];
  /** Why the last press did nothing. */
  readonly problem: string | null;
}

interface DrillsProps {
  readonly desk: Desk;
  readonly view: DrillsView;
}

/** Drills of the last months, and the form that starts one. */
export function DrillsPage({ desk, view: { now, drills, regionCodes, problem } }: DrillsProps) {
  return (
    <ConsolePage {...desk} title="Drills" here="log">
      <h1>Drills</h1>
      <LogTabs frame={desk.frame} here="drills" />
      <p>
        A drill asks everybody of a region to answer a code, by the ways they chose for real alerts. Each message says
        that it is a drill. It is no incident, wakes nobody in quiet hours, and is over at once when a real alert comes.
      </p>
      {problem !== null && (
        <p class="ill" role="alert">
          {problem}
        </p>
      )}
      <PostForm frame={desk.frame} action="/console/drills">
        <RegionField regionCodes={regionCodes} />
        <button class="button">Start a drill</button>
      </PostForm>
      <h2>So far</h2>
      <AsItWas now={now} again={localHref(desk.frame, '/console/drills')} />
      {drills.length === 0 ? (
        <p>There has been no drill yet.</p>
      ) : (
        <ul class="rows" role="list">
          {drills.map((drill) => (
            <li key={drill.id}>
              <div>
                <p>
                  <a href={localHref(desk.frame, `/console/drills/${drill.id}`)}>
                    {regionLabel(drill.regionCode, 'en')}, <At at={drill.startedAt} now={now} />
                  </a>
                </p>
                <p class="small soft">
                  {drill.endReason === null ? 'Under way' : `It is ${END_WORDS[drill.endReason]}`}:{' '}
                  {countWords(drill.counts)}.
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}
