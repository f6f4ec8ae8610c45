import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { counted } from '../words/time-words.js';
import type { TaskRow } from './task.view.js';
import { TaskLine } from './task-line.js';

const SHOWN = 5;

interface SectionProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  /** The most urgent first. */
  readonly open: readonly TaskRow[];
  readonly all: number;
  readonly now: Date;
}

/** On the page of an incident: what is to be done next. */
export function TaskSection({ desk, incidentRef, open, all, now }: SectionProps) {
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">Tasks</h2>
      {open.length === 0 && <p class="soft">{all === 0 ? 'There are no tasks yet.' : 'Nothing is to be done now.'}</p>}
      <ul class="rows" role="list">
        {open.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <div>
              <TaskLine desk={desk} row={row} now={now} />
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href={localHref(desk.frame, incidentPath(incidentRef, 'tasks'))}>
          {all === 0 ? 'Add a task' : `All ${counted(all, 'task')}`}
        </a>
      </p>
    </section>
  );
}
