import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { counted } from '../words/time-words.js';
import { handoverWords, hoursWords } from './rota-words.js';

/** Those who are on duty at the same time, and the way out. */
export function Layers({ desk, rota }: { readonly desk: Desk; readonly rota: RotaRecord }) {
  const path = `/console/rotas/${rota.id}` as const;
  const layers = rota.layers ?? [];
  return (
    <section>
      <h2>At the same time</h2>
      {layers.length === 0 && <p>One person at a time.</p>}
      {layers.length > 0 && (
        <ul class="rows" role="list">
          {layers.map(({ name, hours, rotation }, at) => (
            <li key={at}>
              <p>
                <a href={localHref(desk.frame, `${path}/layers/${String(at)}`)}>{name ?? `Layer ${String(at + 2)}`}</a>
              </p>
              <p class="small soft">
                {hoursWords(hours)}. {handoverWords(rotation)}, {counted(rotation.participantIds.length, 'turn')}.
              </p>
            </li>
          ))}
        </ul>
      )}
      <p class="meta">
        <a href={localHref(desk.frame, `${path}/layers/new`)}>Put one more person on duty at the same time</a>
        <a href={localHref(desk.frame, `${path}/remove`)}>Remove the rota</a>
      </p>
    </section>
  );
}
