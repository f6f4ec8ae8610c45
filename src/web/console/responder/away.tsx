import { DAY, plus } from '../../../kernel/clock.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { typedText } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { dayKey, dayWords } from '../words/time-words.js';
import type { ResponderView } from './responder.view.js';

interface AwayProps {
  readonly desk: Desk;
  readonly view: ResponderView;
  /** What was typed and could not be kept. */
  readonly typed?: TypedForm;
}

/** Breaks with their days, and pausing without an end. Nobody has to say why. */
export function Away({ desk, view: { person, leave, now, mayChange }, typed }: AwayProps) {
  const base = `/console/people/${person.id}` as const;
  const paused = person.status === 'paused';
  return (
    <section id="away">
      <h2>Away</h2>
      {leave.length === 0 && !paused && <p>No break is written down.</p>}
      {leave.length > 0 && (
        <ul class="rows" role="list">
          {leave.map(({ id, from, to }) => (
            <li key={id}>
              <p>
                {dayWords(from, now)} to {dayWords(plus(to, -1), now)}
              </p>
              {mayChange && (
                <PostForm frame={desk.frame} action={`${base}/leave/${id}/end`}>
                  <button class="as-link" aria-label={`Take out the break from ${dayWords(from, now)}`}>
                    Take it out
                  </button>
                </PostForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && person.status !== 'left' && (
        <>
          <details open={typed !== undefined}>
            <summary>Write down a break</summary>
            <PostForm frame={desk.frame} action={`${base}/leave`}>
              <p class="hint">Neither on duty nor asked. Nobody has to say why.</p>
              <div class="filters">
                <Day name="from" label="First day" value={typedText(typed ?? {}, 'from') || dayKey(now)} />
                <Day name="to" label="Last day" value={typedText(typed ?? {}, 'to') || dayKey(plus(now, 7 * DAY))} />
              </div>
              <p class="row">
                <button class="button small">Keep it</button>
              </p>
            </PostForm>
          </details>
          <PostForm frame={desk.frame} action={`${base}/status`}>
            <input type="hidden" name="status" value={paused ? 'active' : 'paused'} />
            {paused && <p>Paused: not asked until somebody says otherwise.</p>}
            <button class="as-link">{paused ? 'Ask them again from now on' : 'Pause without an end'}</button>
          </PostForm>
        </>
      )}
    </section>
  );
}

function Day({ name, label, value }: { readonly name: string; readonly label: string; readonly value: string }) {
  return (
    <div>
      <label for={`leave-${name}`}>{label}</label>
      <input id={`leave-${name}`} name={name} type="date" value={value} required />
    </div>
  );
}

/** What rotas say of the next four weeks. */
export function Duties({ view: { duties, now } }: { readonly view: ResponderView }) {
  return (
    <section>
      <h2>On duty</h2>
      {duties.length === 0 && <p>Not within four weeks.</p>}
      {duties.length > 0 && (
        <ul class="rows" role="list">
          {duties.map(({ rota, from, to }) => (
            <li key={`${rota} ${from.toISOString()}`}>
              <p>
                <At at={from} now={now} /> to <At at={to} now={now} />
              </p>
              <p class="small soft">{rota}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
