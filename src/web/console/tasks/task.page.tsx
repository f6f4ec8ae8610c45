import type { TypedForm } from '../../../platform/http/zod-form.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident } from '../incident/incident-heading.js';
import { At } from '../marks/at.js';
import { SelectField, TextField, typedText } from '../marks/fields.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { DueFields } from './due-fields.js';
import type { TaskPageView, TryView } from './task.view.js';
import { endedWords, taskStanding, whoHas } from './task-words.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: TaskPageView;
  readonly typed: TypedForm;
  readonly problem: string | null;
}

/** One task: how it is done, what holds it, each try, and everything that can be said of it. */
export function TaskPage({ desk, view, typed, problem }: PageProps) {
  const { head, row, now, tries } = view;
  const isOpen = row.status === 'open';
  return (
    <ConsolePage {...desk} title={`Task, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <p class="small">
        <a href={localHref(desk.frame, incidentPath(head.ref, 'tasks'))}>All tasks</a>
      </p>
      <h1>{row.title}</h1>
      <p class="meta">
        <StatusMark status={taskStanding(row, now)} />
        <span>{isOpen ? whoHas(row) : endedWords(row)}</span>
        {row.urgent && isOpen && <span>Urgent: coordinators are paged if it stays undone</span>}
      </p>
      {row.guidance !== null && <p class="lead">{row.guidance}</p>}
      {row.reason !== null && <p class="said">{row.reason}</p>}
      {row.gate.state === 'shut' && <p class="notice">{`${row.gate.reason} ${row.gate.opensWhen}`}</p>}
      <Missing problem={problem} />
      {isOpen && <Done desk={desk} view={view} />}
      <Tries now={now} tries={tries} />
      {isOpen ? <OpenForms desk={desk} view={view} typed={typed} /> : <Reopen desk={desk} view={view} />}
    </ConsolePage>
  );
}

const formPath = ({ row }: TaskPageView) => incidentPath(row.ref, `tasks/${row.id}`);

/** The buttons that need no words. */
function Done({ desk, view }: Pick<PageProps, 'desk' | 'view'>) {
  const { gate, assignee } = view.row;
  return (
    <PostForm frame={desk.frame} action={formPath(view)} class="no-print">
      {gate.state === 'confirm' && (
        <label class="choice">
          <input type="checkbox" name="confirm" value="yes" />
          <span>{gate.asks}</span>
        </label>
      )}
      <p class="row">
        {gate.state !== 'shut' && (
          <button class="button" name="do" value="done">
            It is done
          </button>
        )}
        {assignee?.me !== true && (
          <button class="button plain" name="do" value="mine">
            I do it
          </button>
        )}
      </p>
    </PostForm>
  );
}

function Tries({ now, tries }: { readonly now: Date; readonly tries: readonly TryView[] }) {
  if (tries.length === 0) return null;
  return (
    <>
      <h2>What was tried</h2>
      <ol class="line" role="list">
        {tries.map((each) => (
          <li class="done" key={each.at.getTime()}>
            <p class="meta">
              <At at={each.at} now={now} />
              {each.answered ? <Mark shape="yes">Answered</Mark> : <Mark shape="no">Nobody answered</Mark>}
              <span class="soft">{each.by}</span>
            </p>
            {each.said !== null && <p class="said">{each.said}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}

function OpenForms({ desk, view, typed }: Omit<PageProps, 'problem'>) {
  return (
    <div class="no-print">
      <LogTry desk={desk} view={view} typed={typed} />
      <h2>Change it</h2>
      <GiveTo desk={desk} view={view} typed={typed} />
      <PutOff desk={desk} view={view} typed={typed} />
      <NotNeeded desk={desk} view={view} typed={typed} />
      {view.row.key === null && <Remove desk={desk} view={view} />}
    </div>
  );
}

function LogTry({ desk, view, typed }: Omit<PageProps, 'problem'>) {
  return (
    <section aria-labelledby="try">
      <h2 id="try">Write down a try</h2>
      {view.row.nextToTry !== null && <p>{view.row.nextToTry}</p>}
      <PostForm frame={desk.frame} action={formPath(view)}>
        <input type="hidden" name="do" value="try" />
        <fieldset>
          <legend>Did somebody answer?</legend>
          {(['no', 'yes'] as const).map((value) => (
            <label class="choice" key={value}>
              <input type="radio" name="answered" value={value} checked={typed['answered'] === value} required />
              <span>{value === 'yes' ? 'Yes' : 'No'}</span>
            </label>
          ))}
        </fieldset>
        <label for="said">What was said, or what you heard</label>
        <p class="hint">Sealed. No name of anybody inside.</p>
        <textarea id="said" name="said" rows={3} maxLength={2000}>
          {typedText(typed, 'said')}
        </textarea>
        <button class="button plain">Keep the try</button>
      </PostForm>
    </section>
  );
}

function GiveTo({ desk, view, typed }: Omit<PageProps, 'problem'>) {
  const options = view.colleagues.map(({ id, name }) => ({ value: id, words: name }));
  const chosen = view.row.assignee?.id ?? '';
  return (
    <PostForm frame={desk.frame} action={formPath(view)}>
      <input type="hidden" name="do" value="give" />
      <SelectField
        name="assigneeId"
        label="Who has it"
        typed={{ assigneeId: chosen, ...typed }}
        options={options}
        none="Nobody yet"
      />
      <button class="button plain small">Keep who has it</button>
    </PostForm>
  );
}

function PutOff({ desk, view, typed }: Omit<PageProps, 'problem'>) {
  return (
    <PostForm frame={desk.frame} action={formPath(view)}>
      <input type="hidden" name="do" value="due" />
      <DueFields typed={typed} />
      <button class="button plain small">Keep the time</button>
    </PostForm>
  );
}

function NotNeeded({ desk, view, typed }: Omit<PageProps, 'problem'>) {
  return (
    <PostForm frame={desk.frame} action={formPath(view)}>
      <input type="hidden" name="do" value="not_needed" />
      <TextField name="reason" label="Why it is not needed" typed={typed} max={500} required />
      <button class="button plain small">Not needed</button>
    </PostForm>
  );
}

function Remove({ desk, view }: Pick<PageProps, 'desk' | 'view'>) {
  return (
    <PostForm frame={desk.frame} action={formPath(view)}>
      <p class="hint">It was written by hand. The log says that it was removed.</p>
      <button class="button grave small" name="do" value="remove">
        Remove it
      </button>
    </PostForm>
  );
}

function Reopen({ desk, view }: Pick<PageProps, 'desk' | 'view'>) {
  return (
    <PostForm frame={desk.frame} action={formPath(view)} class="no-print">
      <button class="button plain" name="do" value="reopen">
        Open it again
      </button>
    </PostForm>
  );
}
