import type { PlannedStep, RunPlan } from '../../../escalation/plan-run.js';
import { passedSentence } from '../../../escalation/step-condition.js';
import { untoldSentence } from '../../../escalation/told-webhook.js';
import { reasonSentence } from '../../../escalation/why-not-asked.js';
import { At } from '../marks/at.js';
import { clockTime, counted } from '../words/time-words.js';
import { channelWords } from '../words/value-words.js';

/** So many are named; more would be read by nobody. */
const MOST_STEPS = 12;
const MOST_NAMED = 12;

/** Who would be asked when, and who would not and why, as the engine says. */
export function Planned({ plan, now }: { readonly plan: RunPlan; readonly now: Date }) {
  const { steps, heldUntil, exhaustedAt } = plan;
  const more = steps.length - MOST_STEPS;
  return (
    <>
      {heldUntil !== undefined && (
        <p class="notice">
          The region is in maintenance mode: nobody is paged before <At at={heldUntil} now={now} />.
        </p>
      )}
      <ol class="line" role="list">
        {steps.slice(0, MOST_STEPS).map((step) => (
          <Step key={`${String(step.round)}.${String(step.step)}`} step={step} now={now} />
        ))}
        {more > 0 && <li>And {counted(more, 'step')} more, in the same order.</li>}
        {exhaustedAt !== null && (
          <li>
            <h4>
              <At at={exhaustedAt} now={now} /> All coordinators, by every channel
            </h4>
            <p>The plan is used up and waits for a person.</p>
          </li>
        )}
      </ol>
    </>
  );
}

function Step({ step, now }: { readonly step: PlannedStep; readonly now: Date }) {
  const { people, excluded, webhooks = [], skipped } = step;
  const named = people.slice(0, MOST_NAMED);
  return (
    <li>
      <h4>
        <At at={step.startsAt} now={now} /> Step {step.step}
        {step.round > 1 && <span class="soft"> round {step.round}</span>}
        {skipped === undefined && <span>: {counted(people.length, 'person', 'people')}</span>}
      </h4>
      {skipped !== undefined && <p>{passedSentence(skipped)}</p>}
      {named.map(({ responderId, name, channels }) => (
        <p key={responderId}>
          {name}
          <span class="soft">
            , {channels.map(({ channel, at }) => `${channelWords(channel).toLowerCase()} ${clockTime(at)}`).join(', ')}
          </span>
        </p>
      ))}
      {people.length > named.length && <p>And {counted(people.length - named.length, 'person', 'people')} more.</p>}
      {webhooks.map(({ webhookId, host, reason }) => (
        <p key={webhookId}>
          {host ?? 'Another system'} {reason === null ? 'is told.' : `is not told. ${untoldSentence(reason)}`}
        </p>
      ))}
      {excluded.length > 0 && (
        <details>
          <summary>Not asked: {excluded.length}</summary>
          {excluded.slice(0, MOST_NAMED).map(({ responderId, name, reason }) => (
            <p key={responderId}>
              {name}. {reasonSentence(reason)}
            </p>
          ))}
          {excluded.length > MOST_NAMED && <p>And {counted(excluded.length - MOST_NAMED, 'person', 'people')} more.</p>}
        </details>
      )}
    </li>
  );
}
