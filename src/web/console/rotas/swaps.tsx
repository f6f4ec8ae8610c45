import type { SwapRecord } from '../../../directory/rota-diary.repository.js';
import type { Desk } from '../desk.js';
import { Mark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import type { RotaView } from './rota.view.js';

interface SwapsProps {
  readonly desk: Desk;
  readonly view: RotaView;
}

/** Who asks to be relieved and who has taken over, with what the reader may do about it. */
export function Swaps({ desk, view }: SwapsProps) {
  const { swaps } = view;
  return (
    <section id="swaps">
      <h2>Swaps</h2>
      {swaps.length === 0 && <p>Nobody asks for a swap.</p>}
      {swaps.length > 0 && (
        <ul class="rows" role="list">
          {swaps.map((swap) => (
            <Swap key={swap.id} desk={desk} view={view} swap={swap} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Swap({ desk, view, swap }: SwapsProps & { readonly swap: SwapRecord }) {
  const { crew, times, mayChange, rota, people } = view;
  const path = `/console/rotas/${rota.id}/swaps/${swap.id}` as const;
  const party = mayChange || swap.responderId === crew.own || swap.takenById === crew.own;
  const when = times.span(swap);
  const asker = crew.nameOf(swap.responderId);
  if (swap.takenById !== null) {
    return (
      <li>
        <p>
          {when}: {crew.nameOf(swap.takenById)} <span class="soft">for {asker}</span>
        </p>
        {party && <Press desk={desk} action={`${path}/undo`} words="Undo the swap" when={when} />}
      </li>
    );
  }
  return (
    <li>
      <p>
        {when}: <Mark shape="wait">{asker === 'You' ? 'You want to swap' : `${asker} wants to swap`}</Mark>
      </p>
      {crew.own !== null && crew.own !== swap.responderId && (
        <Press desk={desk} action={`${path}/take`} words="Take it over" when={when} />
      )}
      {mayChange && (
        <PostForm frame={desk.frame} action={`${path}/take`} class="filters">
          <div>
            <label for={`taker-${swap.id}`}>Somebody takes it over</label>
            <select id={`taker-${swap.id}`} name="responderId" required>
              <option value="">Choose</option>
              {people
                .filter(({ value }) => value !== swap.responderId)
                .map(({ value, words }) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
            </select>
          </div>
          <button class="button plain small">Write it down</button>
        </PostForm>
      )}
      {party && <Press desk={desk} action={`${path}/withdraw`} words="Withdraw the request" when={when} />}
    </li>
  );
}

interface PressProps {
  readonly desk: Desk;
  readonly action: `/${string}`;
  readonly words: string;
  readonly when: string;
}

export function Press({ desk, action, words, when }: PressProps) {
  return (
    <PostForm frame={desk.frame} action={action}>
      <button class="as-link" aria-label={`${words}, ${when}`}>
        {words}
      </button>
    </PostForm>
  );
}
