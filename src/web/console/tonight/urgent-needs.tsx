import { incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { lengthWords } from '../words/time-words.js';
import { NeedLine, type Of } from './need-line.js';

function waiting(since: Date, now: Date): string {
  return `Waiting ${lengthWords(now.getTime() - since.getTime())}`;
}

export function NeedsHelp(props: Of<'needs_help'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={`${need.person} needs help`}
      href={`${incidentPath(need.incident.ref)}#replies`}
      incident={need.incident}
      shape="bad"
      state={<At at={need.at} now={now} />}
    >
      <p>Read what was written, then ring. If there is danger, ring 999.</p>
    </NeedLine>
  );
}

export function Unclaimed(props: Of<'unclaimed'>) {
  const { need, now, desk, first } = props;
  return (
    <NeedLine
      {...props}
      title="New report: nobody has it yet"
      href={incidentPath(need.incident.ref)}
      incident={need.incident}
      shape="wait"
      state={waiting(need.since, now)}
    >
      {need.next !== null && (
        <p>
          At <At at={need.next.at} now={now} /> {need.next.whom} is called.
        </p>
      )}
      <PostForm frame={desk.frame} action={incidentPath(need.incident.ref, 'claim')}>
        <p class="row">
          <button class={first ? 'button' : 'button plain'}>
            Take it<span class="away">: {need.incident.ref}</span>
          </button>
        </p>
      </PostForm>
    </NeedLine>
  );
}

export function Exhausted(props: Of<'exhausted'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title="The plan is used up: it waits for a person"
      href={incidentPath(need.incident.ref)}
      incident={need.incident}
      shape="bad"
      state={need.missing.length === 0 ? 'Not enough people' : need.missing.join(', ')}
    >
      <p>
        Since <At at={need.since} now={now} /> nobody else is asked. Release it more widely, or ring somebody.
      </p>
    </NeedLine>
  );
}

export function SecondLook(props: Of<'second_look'>) {
  const { need, now } = props;
  const asked = (
    <>
      asked at <At at={need.askedAt} now={now} />. Nobody has been paged.
    </>
  );
  return (
    <NeedLine
      {...props}
      title={need.mine ? 'Your alert waits for a second coordinator' : 'An alert waits for your second look'}
      href={incidentPath(need.incident.ref, 'release')}
      incident={need.incident}
      shape="wait"
      state={waiting(need.askedAt, now)}
    >
      <p>
        {need.mine ? 'You' : need.askedBy} {asked}
      </p>
    </NeedLine>
  );
}
