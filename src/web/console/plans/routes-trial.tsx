import { TRIGGERS } from '../../../escalation/route.js';
import { ALERT_LEVELS } from '../../../incident/incident-values.js';
import { TOPICS } from '../../../intake/report-values.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { SelectField, TextField, TickList, typedText } from '../marks/fields.js';
import { Mark } from '../marks/mark.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { capital } from '../words/value-words.js';
import { topicLabel, TRIGGER_WORDS } from './route-words.js';
import type { RouteTrial } from './routes.view.js';
import { alertWords } from './step-words.js';

interface TrialProps {
  readonly desk: Desk;
  readonly trial: RouteTrial;
}

/** Which routes an event would take, and why not the others. Nothing is sent or kept. */
export function TryRoutes({ desk, trial }: TrialProps) {
  const { typed, problem } = trial;
  return (
    <section aria-labelledby="try">
      <h2 id="try">Try an event</h2>
      <Tried desk={desk} trial={trial} />
      {problem !== null && <Missing problem={problem.problem} />}
      <PostForm frame={desk.frame} action="/console/routes/try" class="narrow">
        <SelectField
          name="trigger"
          label="What happens"
          typed={{ trigger: typedText(typed, 'trigger') || 'verified' }}
          options={TRIGGERS.map((trigger) => ({ value: trigger, words: TRIGGER_WORDS[trigger] }))}
        />
        <TextField
          name="place"
          label="A place"
          hint="Its name or its code. Left empty: nobody knows where"
          typed={typed}
        />
        <SelectField
          name="level"
          label="To whom it is released, where it is"
          typed={{ level: typedText(typed, 'level') || 'region_verified' }}
          options={ALERT_LEVELS.map((level) => ({ value: level, words: capital(alertWords(level)) }))}
        />
        <details open={typed['topics'] !== undefined}>
          <summary>Topics</summary>
          <TickList
            name="topics"
            label="Topics that the report names"
            typed={typed}
            options={TOPICS.map((topic) => ({ value: topic, words: topicLabel(topic) }))}
          />
        </details>
        <label class="choice">
          <input type="checkbox" name="children" value="yes" checked={typedText(typed, 'children') !== ''} />
          <span>A child is affected</span>
        </label>
        <p class="row">
          <button class="button plain" formaction={`${localHref(desk.frame, '/console/routes/try')}#try`}>
            Show which routes it takes
          </button>
        </p>
      </PostForm>
    </section>
  );
}

function Tried({ desk, trial: { tried } }: TrialProps) {
  if (tried === null) return null;
  const { lines, policies } = tried;
  return (
    <div role="status">
      <p>
        {policies.length === 0 ? 'Nobody would be asked: no route fits. ' : 'It would be followed by '}
        {policies.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' and '}
            <a href={localHref(desk.frame, `/console/policies/${id}`)}>{name}</a>
          </span>
        ))}
        {policies.length > 0 && '.'} <span class="soft">Nothing was sent.</span>
      </p>
      <ol class="rows" role="list" aria-label="What becomes of each route">
        {lines.map(({ number, words, fits, why }) => (
          <li key={number}>
            <p>
              <Mark shape={fits ? 'yes' : 'no'}>{`Route ${String(number)}`}</Mark>
            </p>
            <p class="small">{words}</p>
            <p class="small soft">{why}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
