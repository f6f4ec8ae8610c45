import { DAY, plus } from '../../../kernel/clock.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { Problems } from '../marks/problems.js';
import { dayKey, dayWords } from '../words/time-words.js';
import { DayField } from './change-form.js';
import type { OwnView } from './own.view.js';
import { OwnWays } from './own-ways.js';
import { RotaTabs } from './rota-tabs.js';
import { Press } from './swaps.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: OwnView;
}

/** Somebody's own duty, breaks and calendar. */
export function OwnPage({ desk, view }: PageProps) {
  const { own, problems } = view;
  return (
    <ConsolePage {...desk} title="My duty" here="rotas">
      <h1>My duty</h1>
      <RotaTabs desk={desk} here="own" />
      <Problems problems={problems} />
      {own === null ? (
        <p>
          Nobody in the list of people belongs to your sign-in, so no rota can name you. A coordinator puts you into the
          list of people, and an admin joins the two.
        </p>
      ) : (
        <div class="sides">
          <Duties desk={desk} own={own} />
          <div>
            <OwnWays desk={desk} rules={own.rules} />
            <Away desk={desk} view={view} own={own} />
            <Feeds desk={desk} view={view} own={own} />
          </div>
        </div>
      )}
    </ConsolePage>
  );
}

type Own = NonNullable<OwnView['own']>;

function Duties({ desk, own: { duties } }: { readonly desk: Desk; readonly own: Own }) {
  return (
    <section>
      <h2>The coming four weeks</h2>
      {duties.length === 0 && <p>No rota has you on duty.</p>}
      {duties.length > 0 && (
        <ul class="rows" role="list">
          {duties.map(({ rota, when, from, week }) => (
            <li key={`${rota.id} ${from.toISOString()}`}>
              <p>{when}</p>
              <p class="small">
                {week === null ? (
                  rota.name
                ) : (
                  <a href={localHref(desk.frame, `/console/rotas/${rota.id}?week=${week}`)}>
                    {rota.name}
                    <span class="away">, {when}</span>
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Away({ desk, view: { now, typed }, own: { leave } }: PageProps & { readonly own: Own }) {
  const first = { from: dayKey(now), to: dayKey(plus(now, 7 * DAY)) };
  return (
    <section id="away">
      <h2>Away</h2>
      {leave.length === 0 && <p>No break is written down.</p>}
      {leave.length > 0 && (
        <ul class="rows" role="list">
          {leave.map(({ id, from, to }) => (
            <li key={id}>
              <p>
                {dayWords(from, now)} to {dayWords(plus(to, -1), now)}
              </p>
              <Press
                desk={desk}
                action={`/console/rotas/own/leave/${id}/end`}
                words="Take it out"
                when={`the break from ${dayWords(from, now)}`}
              />
            </li>
          ))}
        </ul>
      )}
      <details open={typed !== null}>
        <summary>Write down a break</summary>
        <PostForm frame={desk.frame} action="/console/rotas/own/leave">
          <p class="hint">
            You are neither on duty nor asked. The next in turn takes your place. Nobody has to say why.
          </p>
          <div class="filters">
            <DayField name="from" label="First day" typed={typed ?? first} required />
            <DayField name="to" label="Last day" typed={typed ?? first} required />
          </div>
          <p class="row">
            <button class="button small">Keep it</button>
          </p>
        </PostForm>
      </details>
    </section>
  );
}

function Feeds({ desk, view: { now }, own: { feeds } }: PageProps & { readonly own: Own }) {
  return (
    <section id="feeds">
      <h2>In your own calendar</h2>
      <p>
        Your duties as a calendar that keeps itself up to date. The address is private: whoever has it sees when you are
        on duty, and nobody else’s name.
      </p>
      {feeds.length > 0 && (
        <ul class="rows" role="list">
          {feeds.map(({ id, createdAt }) => (
            <li key={id}>
              <p>
                Open since <At at={createdAt} now={now} />
              </p>
              <Press
                desk={desk}
                action={`/console/rotas/own/feeds/${id}/revoke`}
                words="Shut it"
                when={`the calendar of ${dayWords(createdAt, now)}`}
              />
            </li>
          ))}
        </ul>
      )}
      <PostForm frame={desk.frame} action="/console/rotas/own/feeds">
        <button class="button plain small">{feeds.length === 0 ? 'Make an address' : 'Make another address'}</button>
      </PostForm>
    </section>
  );
}
