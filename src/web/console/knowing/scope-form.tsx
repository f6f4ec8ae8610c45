import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { Choice } from '../marks/choice.js';
import type { FigureScope } from './figure-scope.js';

interface ScopeFormProps {
  readonly desk: Desk;
  readonly path: `/${string}`;
  readonly scope: FigureScope;
}

/** Region and months, by address, so that what is shown can be kept as a link. */
export function ScopeForm({ desk, path, scope: { region, regions, from, until } }: ScopeFormProps) {
  return (
    <form class="filters" method="get" action={localHref(desk.frame, path)} aria-label="Region and months">
      <Choice
        name="region"
        label="Region"
        any="All mine"
        chosen={region}
        options={regions.map(({ code, name }) => ({ value: code, words: name }))}
      />
      <div>
        <label for="f-from">From (year-month)</label>
        <input id="f-from" name="from" type="month" value={from} />
      </div>
      <div>
        <label for="f-until">Until (year-month)</label>
        <input id="f-until" name="until" type="month" value={until} />
      </div>
      <button class="button plain">Show</button>
    </form>
  );
}

/** Where the same numbers are as files. */
export function Files({
  desk,
  path,
  query,
}: {
  readonly desk: Desk;
  readonly path: `/${string}`;
  readonly query: string;
}) {
  const href = localHref(desk.frame, path);
  return (
    <p class="small no-print">
      The same as a file: <a href={`${href}.csv${query}`}>CSV, for a spreadsheet</a>,{' '}
      <a href={`${href}.json${query}`}>JSON</a>.
    </p>
  );
}
