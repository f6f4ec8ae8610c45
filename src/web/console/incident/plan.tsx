import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { PostForm } from '../marks/post-form.js';
import { runStateWords } from '../words/status-words.js';
import { cameWords, triggerWords } from './plan-words.js';
import type { PlanStep, QuorumPart, RunView } from './plan.view.js';

interface PlanProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  readonly runs: readonly RunView[];
  readonly now: Date;
  /** The page has one light; false where something else has it. */
  readonly lit: boolean;
}

/** What has been asked of whom, and what happens next by itself. */
export function Plan({ desk, incidentRef, runs, now, lit }: PlanProps) {
  const running = runs.findLast(({ state }) => state === 'running');
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">The plan</h2>
      {runs.length === 0 && <p>Nobody has been asked yet.</p>}
      {runs.map((run) => (
        <Run key={run.id} desk={desk} incidentRef={incidentRef} run={run} now={now} lit={lit && run === running} />
      ))}
    </section>
  );
}

export function QuorumMarks({ parts }: { readonly parts: readonly QuorumPart[] }) {
  return (
    <p class="meta">
      {parts.map(({ what, have, need }) => (
        <Mark key={what} shape={have >= need ? 'yes' : 'wait'}>
          {have} of {need} {what}
        </Mark>
      ))}
    </p>
  );
}

/** Of a run that asks nobody and is over. */
const TOLD = { shape: 'no', words: 'Other systems were told' } as const;

/** Why nothing happens before then. */
export function HeldUntil({ at, now }: { readonly at: Date | null; readonly now: Date }) {
  if (at === null) return null;
  return (
    <p class="notice">
      The region is in maintenance mode: nobody is paged before <At at={at} now={now} />.
    </p>
  );
}

interface RunProps {
  readonly desk: Desk;
  readonly incidentRef: string;
  readonly run: RunView;
  readonly now: Date;
  readonly lit: boolean;
}

function Run({ desk, incidentRef, run, now, lit }: RunProps) {
  return (
    <>
      <h3>
        {run.policyName} <span class="soft">{triggerWords(run.trigger)}</span>
      </h3>
      {run.quorum.length > 0 && <QuorumMarks parts={run.quorum} />}
      {run.state !== 'running' && (
        <p>
          <StatusMark status={run.tells ? TOLD : runStateWords(run.state, run.forCoordinators)} />{' '}
          {run.endedAt !== null && (
            <span class="soft">
              since <At at={run.endedAt} now={now} />
            </span>
          )}
        </p>
      )}
      <HeldUntil at={run.heldUntil} now={now} />
      <ol class="line" role="list">
        {run.steps.map((step) => (
          <Step key={`${String(step.round)}.${String(step.number)}`} step={step} now={now} lit={lit} />
        ))}
        <UsedUp run={run} now={now} />
      </ol>
      {run.policyChangedAt !== null && (
        <p class="notice">
          The policy was changed at <At at={run.policyChangedAt} now={now} />. This run keeps the version of{' '}
          <At at={run.startedAt} now={now} />.
        </p>
      )}
      <EscalateNow desk={desk} incidentRef={incidentRef} run={run} />
    </>
  );
}

const CLASS: Readonly<Record<PlanStep['state'], { class?: string }>> = {
  done: { class: 'done' },
  now: { class: 'now' },
  empty: { class: 'done' },
  passed: { class: 'done' },
  to_come: {},
};

function Step({ step, now, lit }: { readonly step: PlanStep; readonly now: Date; readonly lit: boolean }) {
  const shape = step.state === 'now' && !lit ? CLASS.to_come : CLASS[step.state];
  return (
    <li {...shape}>
      <h3>
        <At at={step.at} now={now} /> Step {step.number}, {step.whom}
        {step.round > 1 && <span class="soft"> round {step.round}</span>}
        {step.state === 'now' && !lit && <span class="soft"> (now)</span>}
      </h3>
      <p>{cameWords(step)}</p>
    </li>
  );
}

function UsedUp({ run, now }: { readonly run: RunView; readonly now: Date }) {
  if (run.state === 'exhausted') {
    return (
      <li class="broke">
        <h3>The plan is used up</h3>
        <p>It waits for a person: release it more widely, or ring somebody. Coordinators were told by every channel.</p>
      </li>
    );
  }
  if (run.usedUpAt === null) return null;
  return (
    <li>
      <h3>
        <At at={run.usedUpAt} now={now} /> All coordinators, by every channel
      </h3>
      <p>If nobody answers until then, the plan is used up and waits for a person.</p>
    </li>
  );
}

function EscalateNow({ desk, incidentRef, run }: Omit<RunProps, 'now' | 'lit'>) {
  if (run.mayEscalateFrom === null) return null;
  const next = run.steps.find((step) => step.state === 'to_come');
  return (
    <PostForm frame={desk.frame} action={incidentPath(incidentRef, 'escalate')}>
      <input type="hidden" name="runId" value={run.id} />
      <input type="hidden" name="expectedStep" value={run.mayEscalateFrom} />
      <p class="row">
        <button class="button plain small">
          {next === undefined ? 'Start the next step now' : `Start step ${String(next.number)} now`}
        </button>
      </p>
    </PostForm>
  );
}
