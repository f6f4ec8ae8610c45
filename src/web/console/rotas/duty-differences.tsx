import type { DutyDifference } from '../../../directory/duty-difference.js';
import { counted } from '../words/time-words.js';
import type { Crew } from './rota-crew.js';
import type { RotaTimes } from './rota-times.js';
import { crewWords } from './rota-words.js';

interface DifferencesProps {
  readonly differences: readonly DutyDifference[];
  readonly times: RotaTimes;
  readonly crew: Pick<Crew, 'nameOf'>;
}

const MOST_SHOWN = 60;

/** Who has it before, and who after. */
export function Differences({ differences, times, crew }: DifferencesProps) {
  return (
    <>
      <table class="stack">
        <caption class="away">What would be different</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, MOST_SHOWN).map(({ from, to, before, after }) => (
            <tr key={from.toISOString()}>
              <th scope="row">{times.span({ from, to })}</th>
              <td data-label="Now">{crewWords(before, crew.nameOf)}</td>
              <td data-label="Then">{after.length === 0 ? <b>nobody</b> : crewWords(after, crew.nameOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differences.length > MOST_SHOWN && <p>And {counted(differences.length - MOST_SHOWN, 'later time')}.</p>}
    </>
  );
}
