import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { StatusMark } from '../marks/mark.js';
import { counted } from '../words/time-words.js';
import type { TaskRow } from './task.view.js';
import { endedWords, taskStanding, whoHas } from './task-words.js';

interface LineProps {
  readonly desk: Desk;
  readonly row: TaskRow;
  readonly now: Date;
  /** On pages of several incidents. */
  readonly withIncident?: boolean;
  readonly level?: 'h2' | 'h3';
}

/** What it is, how it stands, who has it. */
export function TaskLine({ desk, row, now, withIncident = false, level: Heading = 'h3' }: LineProps) {
  return (
    <>
      <Heading>
        <a href={localHref(desk.frame, incidentPath(row.ref, `tasks/${row.id}`))}>{row.title}</a>
      </Heading>
      <p class="meta">
        {withIncident && <span class="mono">{row.ref}</span>}
        {withIncident && <span>{row.where}</span>}
        <StatusMark status={taskStanding(row, now)} />
        {row.status === 'open' ? <span>{whoHas(row)}</span> : <span class="soft">{endedWords(row)}</span>}
        {row.urgent && row.status === 'open' && <span>Urgent</span>}
        {row.tries > 0 && <span class="soft">{triesWords(row)}</span>}
      </p>
    </>
  );
}

function triesWords({ tries, unanswered }: TaskRow): string {
  const all = counted(tries, 'try', 'tries');
  if (unanswered === 0) return `${all}, answered`;
  return unanswered === tries ? `${all}, nobody answered` : `${all}, ${String(unanswered)} since then not answered`;
}
