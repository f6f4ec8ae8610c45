import { counted } from '../words/time-words.js';
import type { Desk } from '../desk.js';
import { changeWords } from './rota-words.js';
import type { RotaView } from './rota.view.js';
import { Press } from './swaps.js';

interface ChangesProps {
  readonly desk: Desk;
  readonly view: RotaView;
}

const MOST_SHOWN = 50;

/** What stands against the rota from now on: overrides, and days that are planned by themselves. Each can be undone. */
export function Changes({ desk, view }: ChangesProps) {
  const { plan, now, crew, times, mayChange, rota } = view;
  const current = plan.overrides.filter(({ to }) => to > now).sort((a, b) => +a.from - +b.from);
  return (
    <section id="changes">
      <h2>Changes from now on</h2>
      {current.length === 0 && <p>No shift is changed.</p>}
      {current.length > 0 && (
        <ul class="rows" role="list">
          {current.slice(0, MOST_SHOWN).map(({ id = '', from, to, kind, responderId, insteadOfId }) => (
            <li key={id}>
              <p>
                {times.span({ from, to })}:{' '}
                {changeWords({
                  kind,
                  who: crew.nameOf(responderId),
                  insteadOf: insteadOfId === null ? null : crew.nameOf(insteadOfId),
                })}
              </p>
              {mayChange && (
                <Press
                  desk={desk}
                  action={`/console/rotas/${rota.id}/overrides/${id}/remove`}
                  words="Undo"
                  when={times.span({ from, to })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {current.length > MOST_SHOWN && <p>And {counted(current.length - MOST_SHOWN, 'later change')}.</p>}
      <Planned desk={desk} view={view} />
    </section>
  );
}

function Planned({ desk, view: { schedules, rota, times, mayChange } }: ChangesProps) {
  if (schedules.length === 0) return null;
  return (
    <>
      <h3>Days planned by themselves</h3>
      <ul class="rows" role="list">
        {schedules.slice(0, MOST_SHOWN).map(({ id, name, from, to, imported }) => (
          <li key={id}>
            <p>
              {name}: {times.span({ from, to })}
            </p>
            {imported && <p class="small soft">The next import may change it.</p>}
            {mayChange && (
              <Press
                desk={desk}
                action={`/console/rotas/${rota.id}/schedules/${id}/remove`}
                words="Take it away: the rota holds again"
                when={times.span({ from, to })}
              />
            )}
          </li>
        ))}
      </ul>
      {schedules.length > MOST_SHOWN && <p>And {counted(schedules.length - MOST_SHOWN, 'later one')}.</p>}
    </>
  );
}
