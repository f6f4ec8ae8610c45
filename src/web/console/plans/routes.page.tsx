import { assetUrl } from '../../layout/asset-url.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { Mark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { Problems } from '../marks/problems.js';
import { RotaTabs } from '../rotas/rota-tabs.js';
import { TryRoutes } from './routes-trial.js';
import type { RouteLine, RoutesView } from './routes.view.js';

interface RoutesProps {
  readonly desk: Desk;
  readonly view: RoutesView;
}

/** What leads from an event to a policy, in the order in which it is looked at. */
export function RoutesPage({ desk, view }: RoutesProps) {
  const { now, lines, mayChange, problems } = view;
  const path = localHref(desk.frame, '/console/routes');
  return (
    <ConsolePage {...desk} title="Routes" here="rotas">
      <h1>Routes</h1>
      <p>
        They are looked at from the first to the last. The first that fits decides which policy is followed, and ends
        the search unless it says to go on.
      </p>
      <RotaTabs desk={desk} here="routes" />
      <Problems problems={problems} />
      {mayChange && (
        <p class="row">
          <a class="button plain small" href={`${path}/new`}>
            Add a route
          </a>
        </p>
      )}
      <AsItWas now={now} again={path} />
      {lines.length === 0 && <p>No route yet. Without one nobody can be asked.</p>}
      {lines.length > 0 && <h2 class="away">In their order</h2>}
      {mayChange ? <Ordered desk={desk} view={view} /> : <Lines desk={desk} view={view} />}
      <Pages view={view} path={path} />
      <TryRoutes desk={desk} trial={view.trial} />
    </ConsolePage>
  );
}

/** The list as a form: its buttons put one route before another. */
function Ordered({ desk, view }: RoutesProps) {
  const { was, lines } = view;
  return (
    <>
      <PostForm frame={desk.frame} action="/console/routes/order" id="routes-order">
        <input type="hidden" name="was" value={was.join(' ')} />
        <input type="hidden" name="order" value={lines.map(({ id }) => id).join(' ')} />
        <input type="hidden" name="page" value={String(view.page)} />
        <button class="trap" name="do" value="moved" id="routes-moved" tabIndex={-1} aria-hidden="true" />
        <Lines desk={desk} view={view} />
      </PostForm>
      <script type="module" src={assetUrl('drag.js')} />
    </>
  );
}

function Lines({ desk, view }: RoutesProps) {
  return (
    <ol
      class="rows"
      role="list"
      data-order="routes-order"
      data-order-field="order"
      data-order-press="routes-moved"
      aria-label="Routes in their order"
    >
      {view.lines.map((line) => (
        <Line key={line.id} desk={desk} view={view} line={line} />
      ))}
    </ol>
  );
}

function Line({ desk, view, line }: RoutesProps & { readonly line: RouteLine }) {
  const { id, number, words, policy, goesOn, hiddenBy } = line;
  const isFirst = view.was[0] === id;
  const isLast = view.was.at(-1) === id;
  return (
    <li id={`route-${String(number)}`} data-key={id} class="step">
      <h3>
        {number}. {words}
      </h3>
      <p>
        Then <a href={localHref(desk.frame, `/console/policies/${policy.id}`)}>{policy.name}</a>
        {goesOn ? ', and the search goes on' : ''}
      </p>
      {hiddenBy !== null && (
        <p>
          <Mark shape="bad">{`Never looked at: route ${String(hiddenBy)} takes everything before it`}</Mark>
        </p>
      )}
      {view.mayChange && (
        <p class="row">
          <a
            class="button plain small"
            href={localHref(desk.frame, `/console/routes/${id}`)}
            aria-label={`Change route ${String(number)}`}
          >
            Change
          </a>
          {!isFirst && (
            <button class="button plain small" name="do" value={`up ${id}`} aria-label={`Up, route ${String(number)}`}>
              Up
            </button>
          )}
          {!isLast && (
            <button
              class="button plain small"
              name="do"
              value={`down ${id}`}
              aria-label={`Down, route ${String(number)}`}
            >
              Down
            </button>
          )}
        </p>
      )}
    </li>
  );
}

function Pages({ view: { page, pages }, path }: { readonly view: RoutesView; readonly path: string }) {
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label="Pages">
      {page > 1 && <a href={`${path}?page=${String(page - 1)}`}>Routes before</a>}
      <span class="soft">
        Page {page} of {pages}
      </span>
      {page < pages && <a href={`${path}?page=${String(page + 1)}`}>More routes</a>}
    </nav>
  );
}
