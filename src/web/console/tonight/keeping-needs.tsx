import { At } from '../marks/at.js';
import { counted, dayWords } from '../words/time-words.js';
import { NeedLine, type Of } from './need-line.js';

export function WordsGo(props: Of<'words_go'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={`The words of ${counted(need.count, 'incident')} are deleted within a week`}
      href="/console/keeping"
      shape="wait"
      state={`From ${dayWords(need.first, now)}`}
    >
      <p>They cannot be had back. Where an inquest or a case needs them, place a legal hold.</p>
    </NeedLine>
  );
}

export function HoldReview(props: Of<'hold_review'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={need.count === 1 ? 'A legal hold is to be looked at' : `${need.count} legal holds are to be looked at`}
      href="/console/keeping"
      shape="wait"
      state={`Since ${dayWords(new Date(need.since), now)}`}
    >
      <p>By day is soon enough. They hold until somebody lifts them.</p>
    </NeedLine>
  );
}

export function HelpLinesDue(props: Of<'help_lines'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={need.count === 1 ? 'A line to ring is to be checked' : `${need.count} lines to ring are to be checked`}
      href="/console/help-lines"
      shape="wait"
      state={need.since === null ? 'Never checked' : `Last checked on ${dayWords(new Date(need.since), now)}`}
    >
      <p>By day is soon enough. Ring it, or read it at its source, and press “Checked today”.</p>
    </NeedLine>
  );
}

export function RecoveryWaits(props: Of<'recovery'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={
        need.count === 1 ? 'A colleague waits to be let in again' : `${need.count} colleagues wait to be let in again`
      }
      href="/console/access"
      shape="wait"
      state={
        <>
          Since <At at={need.since} now={now} />
        </>
      }
    >
      <p>Ring them on a number you know before you agree: whoever wants in may say that they are somebody else.</p>
    </NeedLine>
  );
}
