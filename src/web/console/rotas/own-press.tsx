import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import type { DutyPart } from './rota-parts.js';
import type { RotaView } from './rota.view.js';

interface OwnProps {
  readonly desk: Desk;
  readonly view: RotaView;
  readonly part: DutyPart;
  /** Whoever looks is on duty then. */
  readonly mine: boolean;
  /** What one calls such a time. */
  readonly name: string;
}

/** One press: ask a colleague, take over, or take a time that has nobody. */
export function Own({ desk, view, part, mine, name }: OwnProps) {
  const { crew, rota, mayChange, times, swaps } = view;
  if (crew.own === null) return null;
  const path = `/console/rotas/${rota.id}` as const;
  const words = name === 'duty' ? 'time' : name;
  const label = { 'aria-label': `${mine ? 'Ask for a swap' : 'Take'}, ${times.span(part)}` };
  const wanted = part.people.find(({ id, swapId }) => swapId !== null && id !== crew.own);
  if (!mine && wanted !== undefined) {
    return (
      <PostForm frame={desk.frame} action={`${path}/swaps/${wanted.swapId ?? ''}/take`}>
        <button class="button plain small" {...label}>
          Take this {words}
        </button>
      </PostForm>
    );
  }
  if (mine && !swaps.some((swap) => swap.responderId === crew.own && swap.from < part.to && part.from < swap.to)) {
    return (
      <PostForm frame={desk.frame} action={`${path}/swaps`}>
        <Time part={part} />
        <button class="as-link small" {...label}>
          Ask for a swap
        </button>
      </PostForm>
    );
  }
  if (mine || !mayChange || part.people.length > 0) return null;
  return (
    <PostForm frame={desk.frame} action={`${path}/overrides`}>
      <Time part={part} />
      <input type="hidden" name="kind" value="add" />
      <input type="hidden" name="responderId" value={crew.own} />
      <button class="button plain small" {...label}>
        Take this {words}
      </button>
    </PostForm>
  );
}

function Time({ part: { from, to } }: Pick<OwnProps, 'part'>) {
  return (
    <>
      <input type="hidden" name="from" value={from.toISOString()} />
      <input type="hidden" name="to" value={to.toISOString()} />
    </>
  );
}
