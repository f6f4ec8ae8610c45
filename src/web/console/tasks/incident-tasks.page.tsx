import type { TypedForm } from '../../../platform/http/zod-form.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, IncidentParts } from '../incident/incident-heading.js';
import { AsItWas } from '../marks/at.js';
import { TextField } from '../marks/fields.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { counted } from '../words/time-words.js';
import { DueFields } from './due-fields.js';
import type { IncidentTasksView, TaskRow } from './task.view.js';
import { TaskLine } from './task-line.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: IncidentTasksView;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** All tasks of one incident, to be ticked off, or printed. */
export function IncidentTasksPage({ desk, view, typed, problem }: PageProps) {
  const { head, now, open, ended } = view;
  const path = incidentPath(head.ref, 'tasks');
  return (
    <ConsolePage {...desk} title={`Tasks, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Tasks</h1>
      <IncidentParts desk={desk} head={head} here="tasks" />
      <p>
        What the network’s list asks for in this part of the UK and this kind of place.{' '}
        <a href={localHref(desk.frame, '/console/tasks/templates')}>The list</a>
      </p>
      <AsItWas now={now} again={localHref(desk.frame, path)} />
      <h2>{open.length === 0 ? 'Nothing is to be done' : `${counted(open.length, 'task')} to be done`}</h2>
      <ul class="rows" role="list">
        {open.map((row) => (
          <li key={row.id}>
            <Open desk={desk} row={row} now={now} />
          </li>
        ))}
      </ul>
      <AddTask desk={desk} path={path} typed={typed} problem={problem} />
      {ended.length > 0 && <h2>Done, or not needed</h2>}
      <ul class="rows" role="list">
        {ended.map((row) => (
          <li key={row.id}>
            <div>
              <TaskLine desk={desk} row={row} now={now} />
              {row.reason !== null && <p class="said">{row.reason}</p>}
            </div>
          </li>
        ))}
      </ul>
    </ConsolePage>
  );
}

function Open({ desk, row, now }: { readonly desk: Desk; readonly row: TaskRow; readonly now: Date }) {
  const { gate, assignee } = row;
  const mine = assignee?.me === true;
  return (
    <div>
      <TaskLine desk={desk} row={row} now={now} />
      {gate.state === 'shut' && <p class="small">{gate.opensWhen}</p>}
      {row.nextToTry !== null && <p class="small">{row.nextToTry}</p>}
      <PostForm frame={desk.frame} action={incidentPath(row.ref, `tasks/${row.id}`)} class="no-print">
        <p class="row">
          {gate.state === 'open' && (
            <button class="button plain small" name="do" value="done">
              Done<span class="away">: {row.title}</span>
            </button>
          )}
          {!mine && (
            <button class="button plain small" name="do" value="mine">
              I do it<span class="away">: {row.title}</span>
            </button>
          )}
        </p>
      </PostForm>
    </div>
  );
}

function AddTask({ desk, path, typed, problem }: Omit<PageProps, 'view'> & { readonly path: `/${string}` }) {
  return (
    <section class="no-print" aria-labelledby="add">
      <h2 id="add">Add a task</h2>
      <Missing problem={problem} />
      <PostForm frame={desk.frame} action={path}>
        <TextField
          name="title"
          label="What is to be done"
          hint="No name and no detail that need not be here. It is sealed, and goes with the words of the incident."
          typed={typed}
          max={200}
          required
        />
        <DueFields typed={typed} />
        <button class="button">Add it</button>
      </PostForm>
    </section>
  );
}
