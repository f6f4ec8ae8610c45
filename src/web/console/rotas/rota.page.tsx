import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { assetUrl } from '../../layout/asset-url.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { Problems } from '../marks/problems.js';
import { listWords, timeWords } from '../words/time-words.js';
import { ChangeForm } from './change-form.js';
import { Changes } from './changes.js';
import { RotaTabs } from './rota-tabs.js';
import { gapWords, handoverWords, hoursWords, nextWarning, troubleTitle } from './rota-words.js';
import type { RotaView } from './rota.view.js';
import { Swaps } from './swaps.js';
import { WeekDays } from './week-days.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: RotaView;
}

/** One rota, week by week or by the month. */
export function RotaPage({ desk, view }: PageProps) {
  const { rota, shown, mayChange, problems } = view;
  const path = `/console/rotas/${rota.id}` as const;
  return (
    <ConsolePage {...desk} title={`${rota.name}, ${shown.title}`} here="rotas">
      <h1>
        {rota.name}, {shown.title}
      </h1>
      <RotaTabs desk={desk} here="rotas" />
      <Problems problems={problems} />
      <About view={view} />
      <p class="meta no-print">
        {mayChange && <a href={localHref(desk.frame, `${path}/edit`)}>Change the rota</a>}
        {mayChange && <a href={localHref(desk.frame, `${path}/schedules/new`)}>Plan some days by themselves</a>}
        {mayChange && <a href={localHref(desk.frame, `${path}/import`)}>Take in a calendar</a>}
        {shown.kind === 'week' ? (
          <a href={localHref(desk.frame, `${path}?month=now`)}>The month, to print</a>
        ) : (
          <a href={localHref(desk.frame, path)}>By the week</a>
        )}
      </p>
      <Pager desk={desk} view={view} />
      <Trouble view={view} />
      {shown.weeks.map((days) => (
        <WeekDays key={days[0]?.day.date} desk={desk} view={view} days={days} />
      ))}
      <div class="sides no-print">
        <div>
          <Swaps desk={desk} view={view} />
          <Changes desk={desk} view={view} />
        </div>
        {mayChange && <ChangeForm desk={desk} view={view} />}
      </div>
      {mayChange && <script type="module" src={assetUrl('drag.js')} />}
    </ConsolePage>
  );
}

function About({ view: { rota, times, onNow, groupName, now } }: Pick<PageProps, 'view'>) {
  const { names, until } = onNow;
  const layers = rota.layers ?? [];
  const ends = until.getTime() < 8e15 ? `, until ${times.moment(until)}` : '';
  return (
    <>
      <p>
        {handoverWords(rota.rotation)}, {times.place}.{' '}
        {names.length === 0 ? (
          <b>Nobody is on duty now</b>
        ) : (
          <>
            On duty now: <b>{listWords(names)}</b>
          </>
        )}
        {ends}.
      </p>
      {layers.length > 0 && (
        <p class="small">
          Beside it: {listWords(layers.map(({ name, hours }) => `${name ?? 'a second person'} (${hoursWords(hours)})`))}
          .
        </p>
      )}
      <p class="small soft">
        {groupName === null
          ? 'Everybody’s'
          : `${groupName}${rota.regionCode === null ? '' : `, ${regionLabel(rota.regionCode, 'en')}`}`}
        . Who comes on and who goes off is told by e-mail at each hand-over. Coordinators are told of gaps on{' '}
        {timeWords(nextWarning(now), now)}.
      </p>
    </>
  );
}

function Pager({ desk, view: { rota, shown } }: PageProps) {
  const href = (key: string) => localHref(desk.frame, `/console/rotas/${rota.id}?${shown.kind}=${key}`);
  return (
    <nav class="pager" aria-label={shown.kind === 'week' ? 'Weeks' : 'Months'}>
      <a href={href(shown.before.key)}>{shown.before.words}</a>
      <a href={href(shown.after.key)}>{shown.after.words}</a>
    </nav>
  );
}

/** What is wrong within two weeks. */
function Trouble({ view: { trouble, times } }: Pick<PageProps, 'view'>) {
  const { gaps, unreachable } = trouble;
  if (gaps.length + unreachable.length === 0) return null;
  return (
    <div class="notice">
      <h2>{troubleTitle(gaps.length, unreachable.length)} within two weeks</h2>
      <ul>
        {gapWords(gaps, times).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {unreachable.length > 0 && <li>Nothing reaches {listWords(unreachable)}, who will be on duty.</li>}
      </ul>
    </div>
  );
}
