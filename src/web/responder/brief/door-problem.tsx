import type { ComponentChildren } from 'preact';
import type { PublicFrame } from '../../../platform/http/page-frame.js';
import { briefText as t } from './brief-text.js';

/** `gone`: no code that could be right. `spent`: that was the last try. */
export type TypedProblem = 'notSix' | 'wrong' | 'spent' | 'gone' | 'tooSoon';

interface ProblemProps {
  readonly frame: PublicFrame;
  readonly problem: TypedProblem;
  readonly typing: boolean;
}

/** What is the matter with a code, and the way on: the field where there is one to correct, else the button. */
export function DoorProblemNotice({ frame, problem, typing }: ProblemProps) {
  const target = typing && problem !== 'tooSoon' ? '#code' : '#send';
  const a = (children: ComponentChildren) => <a href={target}>{children}</a>;
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{t(frame.language, `${problem}.title`)}</h2>
      <p>{t.rich(frame.language, problem, { a })}</p>
    </div>
  );
}
