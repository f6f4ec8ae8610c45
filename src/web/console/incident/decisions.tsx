import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import type { IncidentActions, IncidentView } from './incident.view.js';

const ENDINGS: readonly {
  readonly action: keyof IncidentActions;
  readonly part: string;
  readonly words: string;
  readonly grave: boolean;
}[] = [
  { action: 'standDown', part: 'stand-down', words: 'Stand down…', grave: true },
  { action: 'close', part: 'close', words: 'Close…', grave: true },
  { action: 'dismiss', part: 'dismiss', words: 'Dismiss or correct…', grave: true },
  { action: 'reopen', part: 'reopen', words: 'Open again…', grave: false },
  { action: 'move', part: 'move', words: 'Move to another place…', grave: false },
  { action: 'move', part: 'compare', words: 'Compare with another…', grave: false },
];

/** What has a second page, which says what follows. */
export function Decisions({ desk, view }: { readonly desk: Desk; readonly view: IncidentView }) {
  const offered = ENDINGS.filter(({ action }) => view.actions[action]);
  if (offered.length === 0) return null;
  return (
    <section class="no-print" aria-labelledby="decide">
      <h2 id="decide">End or change it</h2>
      <p class="hint">Each of these says what follows before anything happens.</p>
      <p class="row">
        {offered.map(({ part, words, grave }) => (
          <a
            key={part}
            class={grave ? 'button grave small' : 'button plain small'}
            href={localHref(desk.frame, incidentPath(view.head.ref, part))}
          >
            {words}
          </a>
        ))}
      </p>
    </section>
  );
}
