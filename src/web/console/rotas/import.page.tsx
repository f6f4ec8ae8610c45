import type { ImportResult } from '../../../directory/calendar/import-shifts.service.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { typedText } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { counted } from '../words/time-words.js';

export interface ImportView {
  readonly rota: RotaRecord;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  /** Null: nothing was taken in yet. */
  readonly result: ImportResult | null;
}

const MOST_SHOWN = 100;

/** Shifts out of a calendar: they stand in the place of the rota for their time. */
export function ImportPage({ desk, view }: { readonly desk: Desk; readonly view: ImportView }) {
  const { rota, typed, problems, result } = view;
  return (
    <ConsolePage {...desk} title="Take in a calendar" here="rotas">
      <p>
        <a href={localHref(desk.frame, `/console/rotas/${rota.id}`)}>{rota.name}</a>
      </p>
      <h1>Take in a calendar, {rota.name}</h1>
      <Problems problems={problems} />
      {result !== null && <Result result={result} />}
      <PostForm frame={desk.frame} action={`/console/rotas/${rota.id}/import`} class="narrow">
        <label for="calendar">Paste the calendar</label>
        <div class="hint small" id="calendar-hint">
          <p>
            The text of an .ics file. Each event is a shift of whoever it invites, or where it invites nobody, of whom
            it names by e-mail address. For that time it stands in the place of the rota. The same file again changes
            nothing; a later one changes what is different.
          </p>
        </div>
        <textarea
          id="calendar"
          name="calendar"
          rows={8}
          aria-describedby="calendar-hint"
          value={typedText(typed, 'calendar')}
          required
        />
        <p class="row">
          <button class="button">Take it in</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}

function Result({ result }: { readonly result: ImportResult }) {
  const { added, changed, removed, unchanged, problems } = result;
  return (
    <div class="notice" role="status">
      <h2>Taken in</h2>
      <p>
        {added} added, {changed} changed, {removed} taken away, {unchanged} as they were.
      </p>
      {problems.length > 0 && (
        <>
          <p>{counted(problems.length, 'line was', 'lines were')} left out:</p>
          <ul>
            {problems.slice(0, MOST_SHOWN).map(({ line, problem }) => (
              <li key={line}>
                Line {line}: {problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
