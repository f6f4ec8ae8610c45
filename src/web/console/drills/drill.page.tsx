import { regionLabel } from '../../../directory/region-register.js';
import { DRILL_STATES } from '../../../escalation/drill/drill.js';
import type { DrillReport, DrillReportPerson } from '../../../escalation/drill/drill-report.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas, At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { reasonWords } from '../words/reason-words.js';
import { capital, channelWords } from '../words/value-words.js';
import { END_WORDS, STATE_WORDS } from './drill-words.js';

interface DrillProps {
  readonly desk: Desk;
  readonly now: Date;
  readonly drill: DrillReport;
}

/** What became of a drill, person by person: those whom it did not reach first. */
export function DrillPage({ desk, now, drill }: DrillProps) {
  const path = `/console/drills/${drill.id}` as const;
  const title = `Drill, ${regionLabel(drill.regionCode, 'en')}`;
  return (
    <ConsolePage {...desk} title={title} here="log">
      <h1>{title}</h1>
      <LogTabs frame={desk.frame} here="drills" />
      <p class="lead">
        Began <At at={drill.startedAt} now={now} />;{' '}
        {drill.endReason === null ? (
          <>
            over by itself <At at={drill.endsAt} now={now} />.
          </>
        ) : (
          `${END_WORDS[drill.endReason]}.`
        )}
      </p>
      <AsItWas now={now} again={localHref(desk.frame, path)} />
      {drill.endedAt === null && (
        <PostForm frame={desk.frame} action={`${path}/end`}>
          <button class="button plain small">End it now</button>
        </PostForm>
      )}
      {[...DRILL_STATES].reverse().map((state) => {
        const people = drill.people.filter((person) => person.state === state);
        if (people.length === 0) return null;
        return (
          <section key={state} aria-labelledby={`state-${state}`}>
            <h2 id={`state-${state}`}>
              {STATE_WORDS[state]} <span class="soft">{people.length}</span>
            </h2>
            <ul class="rows" role="list">
              {people.map((person) => (
                <Person key={person.responder.id} person={person} now={now} />
              ))}
            </ul>
          </section>
        );
      })}
      {drill.people.length === 0 && <p>Nobody lives in this region yet.</p>}
    </ConsolePage>
  );
}

function Person({ person, now }: { readonly person: DrillReportPerson; readonly now: Date }) {
  const { responder, reason, answeredAt, messages } = person;
  const ways = messages.map(({ channel, status, failureCode }) => {
    const why = failureCode === null ? '' : `, ${reasonWords(failureCode)}`;
    return `${channelWords(channel)} ${status.replace('_', ' ')}${why}`;
  });
  return (
    <li>
      <div>
        <p>{responder.name}</p>
        <p class="small soft">
          {answeredAt !== null && (
            <>
              Answered <At at={answeredAt} now={now} />.{' '}
            </>
          )}
          {reason !== null && `${capital(reasonWords(reason))}. `}
          {ways.length > 0 && `${ways.join('; ')}.`}
        </p>
      </div>
    </li>
  );
}
