import { localHref } from '../../../platform/http/page-frame.js';
import { incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { counted } from '../words/time-words.js';
import { NeedLine, type Of } from './need-line.js';

/** One line an incident: what is most urgent, and that there is more. */
export function TaskDue(props: Of<'task'>) {
  const { need, now, desk } = props;
  const { incident, taskId, title, dueAt, late, tries, who, mine, others } = need;
  return (
    <NeedLine
      {...props}
      title={title}
      href={incidentPath(incident.ref, `tasks/${taskId}`)}
      incident={incident}
      shape={late ? 'bad' : 'wait'}
      state={
        <>
          {late ? 'Was due' : 'Due'} <At at={dueAt} now={now} />
        </>
      }
    >
      <p>
        {who === null ? 'Nobody has it yet.' : mine ? 'You have it.' : `${who} has it.`}
        {tries > 0 && ` ${counted(tries, 'try', 'tries')} so far.`}{' '}
        {others > 0 && (
          <a href={localHref(desk.frame, incidentPath(incident.ref, 'tasks'))}>
            {counted(others, 'more task is', 'more tasks are')} due
          </a>
        )}
      </p>
    </NeedLine>
  );
}

export function ChildReported(props: Of<'child'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title="A child reported it: safeguarding has to look"
      href={incidentPath(need.incident.ref, `tasks/${need.taskId}`)}
      incident={need.incident}
      shape="wait"
      state={
        <>
          Since <At at={need.since} now={now} />
        </>
      }
    >
      <p>Has a grown-up they trust told them? Ask nothing about what they saw.</p>
    </NeedLine>
  );
}
