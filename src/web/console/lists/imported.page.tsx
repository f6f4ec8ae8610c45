import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { StatusMark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { listWordsOf, rowWords } from './list-words.js';
import type { ImportedList, ImportedRow } from './list.view.js';

interface ImportedProps {
  readonly desk: Desk;
  readonly list: ImportedList;
  /** False: nothing has been written yet. */
  readonly done: boolean;
}

/** What would become of a list, row by row; or what has. */
export function ImportedPage({ desk, list, done }: ImportedProps) {
  const { rows, csv, verified } = list;
  const bad = rows.filter(({ problem }) => problem !== undefined);
  const good = rows.filter(({ problem }) => problem === undefined);
  const useful = good.some(({ outcome }) => outcome !== 'unchanged');
  return (
    <ConsolePage {...desk} title={done ? 'The list was taken in' : 'What the list would do'} here="people">
      <p>
        <a href={localHref(desk.frame, '/console/people/import')}>Lists in and out</a>
      </p>
      <h1>{done ? 'The list was taken in' : 'What the list would do'}</h1>
      <p role="status">
        {listWordsOf(rows)}.{!done && ' Nothing is written yet.'}
        {done && !verified && ' Nobody is asked at a new number or address before its owner has confirmed it.'}
      </p>
      <Rows heading="Left out" rows={bad} done={done} />
      {!done && useful && (
        <PostForm frame={desk.frame} action="/console/people/import">
          <textarea name="csv" hidden value={csv} aria-label="The list" />
          {verified && <input type="hidden" name="verified" value="yes" />}
          <p class="row">
            <button class="button" name="go" value="apply">
              Take it in
            </button>
            <a href={localHref(desk.frame, '/console/people/import')}>Leave it</a>
          </p>
        </PostForm>
      )}
      {!done && !useful && <p>There is nothing to take in.</p>}
      <Rows heading={done ? 'Taken in' : 'The others'} rows={good} done={done} />
    </ConsolePage>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly ImportedRow[];
  readonly done: boolean;
}

function Rows({ heading, rows, done }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="rows" role="list">
        {rows.map((row) => (
          <li key={row.line}>
            <p>
              Line {row.line}
              {row.name !== null && `, ${row.name}`}
            </p>
            <p class="meta small">
              <StatusMark status={rowWords(row, done)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
