import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { AsItWas, At } from '../marks/at.js';
import { Live } from '../marks/live.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { incidentStatusWords } from '../words/status-words.js';
import { clockTime, counted, dayWords, listWords } from '../words/time-words.js';
import { Engine, Ill, StopTexts, ToQueues } from './engine.js';
import { NeedItem } from './need-item.js';
import { inOrder } from './needs-order.js';
import type { TonightView, WellIncident } from './tonight.view.js';

/** A page that stays light, also on the worst night. */
const MOST_NEEDS = 60;
const MOST_WELL = 40;

interface TonightProps {
  readonly desk: Desk;
  readonly view: TonightView;
}

/** The first page of the console: what needs a person now, and that the rest goes on without one. */
export function TonightPage({ desk, view }: TonightProps) {
  const { now, regions, engine } = view;
  const again = localHref(desk.frame, '/console');
  return (
    <ConsolePage {...desk} title="Tonight" here="tonight">
      <h1>Tonight</h1>
      <Ill desk={desk} engine={engine} now={now} />
      <p>
        {dayWords(now, now)}, {clockTime(now)}. You look after{' '}
        {regions.length === 0 ? 'all regions' : listWords(regions)}.
      </p>
      <AsItWas now={now} again={again} />
      <Live afterSeq={view.latestSeq} again={again} fresh />
      <div class="sides">
        <Needs desk={desk} view={view} />
        <div>
          <Well desk={desk} view={view} />
          <Engine engine={engine} now={now} />
          <StopTexts desk={desk} engine={engine} />
          {desk.keepsQueues === true && (
            <p class="small">
              <ToQueues desk={desk} />
            </p>
          )}
          <p class="small">
            <a href={localHref(desk.frame, '/console/handover')}>Hand over to the next one on duty</a>
          </p>
          <p class="small">
            <a href={localHref(desk.frame, '/console/report')}>Take a report for somebody who rings or writes</a>
          </p>
          <p class="small">
            <a href={localHref(desk.frame, '/console/maintenance')}>Stop paging one region for some hours</a>, or{' '}
            <a href={localHref(desk.frame, '/console/drills')}>hold a drill</a>.
          </p>
        </div>
      </div>
    </ConsolePage>
  );
}

function Needs({ desk, view: { needs, well, more, now } }: TonightProps) {
  const going = well.length + more;
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">Needs you now, in this order</h2>
      {needs.length === 0 ? (
        <p class="lead">
          Nothing needs you now.
          {going > 0 && ` ${counted(going, 'incident goes', 'incidents go')} well without you.`}
        </p>
      ) : (
        <ol class="line" role="list">
          {inOrder(needs)
            .slice(0, MOST_NEEDS)
            .map((need, index) => (
              <NeedItem key={index} desk={desk} now={now} first={index === 0} need={need} />
            ))}
        </ol>
      )}
      {needs.length > MOST_NEEDS && (
        <p>{`${counted(needs.length - MOST_NEEDS, 'more thing comes', 'more things come')} after these.`}</p>
      )}
    </section>
  );
}

function Well({ desk, view: { well, more, now } }: TonightProps) {
  const beside = more + Math.max(0, well.length - MOST_WELL);
  return (
    <section aria-labelledby="well">
      <h2 id="well">Going well without you</h2>
      {well.length + more === 0 ? (
        <p>No incident is open beside what stands here.</p>
      ) : (
        <ul class="rows" role="list">
          {well.slice(0, MOST_WELL).map((incident) => (
            <WellItem key={incident.ref} desk={desk} incident={incident} now={now} />
          ))}
        </ul>
      )}
      {beside > 0 && (
        <p>
          {`${counted(beside, 'more incident is', 'more incidents are')} open. `}
          <a href={localHref(desk.frame, '/console/incidents')}>All of them, in the log</a>
        </p>
      )}
    </section>
  );
}

interface WellItemProps {
  readonly desk: Desk;
  readonly incident: WellIncident;
  readonly now: Date;
}

function WellItem({ desk, incident, now }: WellItemProps) {
  const { ref, where, coming, next } = incident;
  return (
    <li>
      <p>
        <a class="mono" href={localHref(desk.frame, incidentPath(ref))}>
          {ref}
        </a>
        , {where}
      </p>
      <p class="meta">
        {coming === null ? (
          <StatusMark status={incidentStatusWords(incident.status)} />
        ) : (
          <Mark shape={coming.have >= coming.need ? 'yes' : 'wait'}>
            {coming.have} of {coming.need} coming
          </Mark>
        )}
        {next !== null && (
          <span class="soft">
            {next.what} <At at={next.at} now={now} />
          </span>
        )}
      </p>
    </li>
  );
}
