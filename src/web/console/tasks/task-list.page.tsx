import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas } from '../marks/at.js';
import { Choice } from '../marks/choice.js';
import { counted } from '../words/time-words.js';
import type { TaskFilters, TaskListView } from './task.view.js';
import { TaskLine } from './task-line.js';

const DUE = [
  { value: 'now', words: 'Now, or late' },
  { value: 'day', words: 'By tomorrow at this time' },
  { value: 'all', words: 'All that is open' },
] as const;

const WHO = [
  { value: 'anybody', words: 'Anybody' },
  { value: 'me', words: 'Mine' },
  { value: 'nobody', words: 'Nobody yet' },
] as const;

/** What is to be done, in all incidents of the regions of whoever looks. */
export function TaskListPage({ desk, view }: { readonly desk: Desk; readonly view: TaskListView }) {
  const { now, filters, rows, cursor } = view;
  const path = localHref(desk.frame, '/console/tasks');
  return (
    <ConsolePage {...desk} title="Tasks" here="log">
      <h1>Tasks</h1>
      <LogTabs frame={desk.frame} here="tasks" />
      <form class="filters" method="get" action={path} role="search" aria-label="Filter the tasks">
        <Choice name="due" label="Due" chosen={filters.due} options={DUE} />
        <Choice name="who" label="Who has it" chosen={filters.who} options={WHO} />
        <button class="button plain">Show</button>
      </form>
      <AsItWas now={now} again={`${path}${query(filters)}`} />
      {rows.length === 0 && <p class="lead">Nothing of this is to be done.</p>}
      <ul class="rows" role="list">
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <TaskLine desk={desk} row={row} now={now} withIncident level="h2" />
            </div>
          </li>
        ))}
      </ul>
      <nav class="pager" aria-label="Pages">
        <span class="soft">{counted(rows.length, 'task')} on this page</span>
        {cursor !== null && <a href={`${path}${query(filters)}&cursor=${encodeURIComponent(cursor)}`}>Later ones</a>}
        <a href={localHref(desk.frame, '/console/tasks/templates')}>The list that tasks are made from</a>
      </nav>
    </ConsolePage>
  );
}

function query({ due, who }: TaskFilters): string {
  return `?due=${due}&who=${who}`;
}
