import { Mark, StatusMark } from '../marks/mark.js';
import type { RotaLine } from './duty-line.js';
import { dutyTroubleWords, onDutyWords } from './duty-words.js';

/** Rotas with who has them now, and what is wrong within two weeks. */
export function RotaLines({ rotas, now }: { readonly rotas: readonly RotaLine[]; readonly now: Date }) {
  if (rotas.length === 0) return <p>No rota.</p>;
  return (
    <ul class="rows" role="list">
      {rotas.map((rota) => (
        <li key={rota.id}>
          <p>{rota.name}</p>
          <p class="meta">
            <StatusMark status={onDutyWords(rota)} />
          </p>
          {dutyTroubleWords(rota, now).map((sentence) => (
            <p key={sentence} class="small">
              <Mark shape="wait">{sentence}</Mark>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
