import type { Channel } from '../../../kernel/channel.js';
import { incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { counted, lengthWords } from '../words/time-words.js';
import { NeedLine, type Of } from './need-line.js';

export function Unreachable(props: Of<'unreachable'>) {
  const { need } = props;
  return (
    <NeedLine
      {...props}
      title={
        need.silent === true
          ? `${need.person} said yes and was not heard of again`
          : `${need.person} could not be reached at all`
      }
      href={`${incidentPath(need.incident.ref)}#people`}
      incident={need.incident}
      shape="bad"
      state={need.why}
    />
  );
}

function failingWords(channel: Channel, person: string): string {
  switch (channel) {
    case 'sms':
      return `Texts to ${person} do not arrive`;
    case 'voice':
      return `Calls to ${person} do not get through`;
    case 'email':
      return `E-mail to ${person} does not arrive`;
  }
}

export function Failing(props: Of<'failing'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={failingWords(need.channel, need.person)}
      href="/console/log"
      shape="bad"
      state={need.why}
    >
      <p>
        Since <At at={need.since} now={now} />. Other ways to reach this person are used. It is enough to ask for a new
        number or address by day.
      </p>
    </NeedLine>
  );
}

export function Duplicate(props: Of<'duplicate'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={`Perhaps the same event as ${need.other}`}
      href={`${incidentPath(need.incident.ref)}#same`}
      incident={need.incident}
      shape="wait"
      state={<At at={need.at} now={now} />}
    />
  );
}

export function ReporterWrote(props: Of<'mailbox'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={need.count === 1 ? 'The reporter has written' : `The reporter has written or sent ${need.count} things`}
      href={incidentPath(need.incident.ref, 'mailbox')}
      incident={need.incident}
      shape="wait"
      state={
        <>
          Since <At at={need.since} now={now} />
        </>
      }
    />
  );
}

export function Joining(props: Of<'joining'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={need.count === 1 ? 'Somebody offers to join' : `${counted(need.count, 'person', 'people')} offer to join`}
      href="/console/joining"
      shape="wait"
      state={
        <>
          Since <At at={need.since} now={now} />
        </>
      }
    >
      <p>By day is soon enough. Two of you have to vouch.</p>
    </NeedLine>
  );
}

export function StrayTexts(props: Of<'stray_texts'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={`${counted(need.count, 'text')} in the inbox`}
      href="/console/inbox"
      shape="wait"
      state={
        <>
          Latest <At at={need.latestAt} now={now} />
        </>
      }
    />
  );
}

export function ToRelease(props: Of<'to_release'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title="Checked: nobody has been asked yet"
      href={`${incidentPath(need.incident.ref)}#release`}
      incident={need.incident}
      shape="wait"
      state={`Waiting ${lengthWords(now.getTime() - need.since.getTime())}`}
    />
  );
}

export function ToCheck(props: Of<'to_check'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title="You have this report: check it"
      href={incidentPath(need.incident.ref)}
      incident={need.incident}
      shape="wait"
      state={`Waiting ${lengthWords(now.getTime() - need.since.getTime())}`}
    />
  );
}
