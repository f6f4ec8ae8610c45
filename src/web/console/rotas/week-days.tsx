import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { Mark } from '../marks/mark.js';
import { counted } from '../words/time-words.js';
import { Own } from './own-press.js';
import { type DutyPart, type DutyPerson, partName } from './rota-parts.js';
import { onWall } from './rota-times.js';
import { clockChangeWords } from './rota-words.js';
import type { RotaView, ShownDay } from './rota.view.js';

interface DaysProps {
  readonly desk: Desk;
  readonly view: RotaView;
  readonly days: readonly ShownDay[];
}

/** The days of a week: a list on a phone, seven columns on a desk. */
export function WeekDays({ desk, view, days }: DaysProps) {
  return (
    <ol class="week rota" role="list">
      {days.map((shown) => (
        <Day key={shown.day.date} desk={desk} view={view} shown={shown} />
      ))}
    </ol>
  );
}

function Day({
  desk,
  view,
  shown: { day, parts, left },
}: {
  readonly desk: Desk;
  readonly view: RotaView;
  readonly shown: ShownDay;
}) {
  const changes = clockChangeWords(day.hours);
  const name = day.outside ? 'outside' : day.isNow ? 'now' : null;
  return (
    <li {...(name === null ? {} : { class: name })}>
      <h3>
        {day.weekday} <time dateTime={day.date}>{day.number}</time> {day.isNow && <span class="soft">now</span>}
      </h3>
      {changes !== null && <p class="small soft">{changes}</p>}
      {parts.map((part) => (
        <Part key={part.from.toISOString()} desk={desk} view={view} part={part} />
      ))}
      {left > 0 && <p class="small soft">And {counted(left, 'more change', 'more changes')} on this day.</p>}
    </li>
  );
}

interface PartProps {
  readonly desk: Desk;
  readonly view: RotaView;
  readonly part: DutyPart;
}

/** Where the change of one shift is asked for; the script adds who was dragged. */
export function changeHref(view: Pick<RotaView, 'rota'>, { from, to }: { readonly from: Date; readonly to: Date }) {
  const [begins, ends] = [onWall(from, view.rota.timeZone), onWall(to, view.rota.timeZone)];
  const query = new URLSearchParams({ day: begins.day, start: begins.time, last: ends.day, end: ends.time });
  return `/console/rotas/${view.rota.id}/change?${query.toString()}` as const;
}

function Part({ desk, view, part }: PartProps) {
  const { crew, times, mayChange, now, shown } = view;
  const begins = times.clock(part.from);
  const name = partName(part, begins);
  const open = part.to > now && shown.kind === 'week';
  const href = localHref(desk.frame, changeHref(view, part));
  const mine = crew.own !== null && part.people.some(({ id }) => id === crew.own);
  return (
    <div class="part" {...(mayChange && open ? { 'data-shift': href } : {})}>
      <p class="small soft">
        {name === 'duty' ? '' : `${name === 'night' ? 'Night' : 'Day'}, `}
        <span>
          {begins} to {times.clock(part.to)}
        </span>
      </p>
      {part.people.length === 0 && (
        <p>
          <Mark shape={part.to > now ? 'bad' : 'no'}>Nobody</Mark>
        </p>
      )}
      {part.people.map((person) => (
        <Person key={person.id} view={view} person={person} open={part.to > now} />
      ))}
      {part.away.map((id) => (
        <p key={id} class="small soft">
          {crew.nameOf(id)} is on leave
        </p>
      ))}
      {open && mayChange && (
        <a class="small" href={href} aria-label={`Change ${times.span(part)}`}>
          Change
        </a>
      )}
      {open && <Own desk={desk} view={view} part={part} mine={mine} name={name} />}
    </div>
  );
}

interface PersonProps {
  readonly view: RotaView;
  readonly person: DutyPerson;
  /** It is not over. */
  readonly open: boolean;
}

function Person({ view: { crew, lost, mayChange }, person, open }: PersonProps) {
  const { id, insteadOf, swapId } = person;
  return (
    <p {...(mayChange ? { 'data-person': id, 'data-name': crew.nameOf(id) } : {})}>
      {crew.nameOf(id)} {insteadOf !== null && <span class="soft">for {crew.nameOf(insteadOf)} </span>}
      {swapId !== null && <Mark shape="wait">wants to swap</Mark>}
      {mayChange && open && lost.has(id) && <Mark shape="wait">nothing reaches them</Mark>}
    </p>
  );
}
