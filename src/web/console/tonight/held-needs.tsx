import { At } from '../marks/at.js';
import { counted } from '../words/time-words.js';
import { NeedLine, type Of } from './need-line.js';

export function Held(props: Of<'held'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title={`${counted(need.count, 'report')} kept back, nobody was paged`}
      href="/console/held"
      shape="wait"
      state={
        <>
          Oldest <At at={need.since} now={now} />
        </>
      }
    />
  );
}

export function FloodNow(props: Of<'flood'>) {
  const { need, now } = props;
  return (
    <NeedLine
      {...props}
      title="Very many reports arrive at once"
      href="/console/held"
      shape="bad"
      state={
        <>
          Until <At at={need.until} now={now} />
        </>
      }
    >
      <p>
        Whoever sends the form now is asked for a little patience, and can have their report kept for you to read. Those
        who cannot wait are told to ring.
      </p>
    </NeedLine>
  );
}
