import { REGIONS } from '../../../directory/region-register.js';
import { TRIGGERS } from '../../../escalation/route.js';
import { ALERT_LEVELS } from '../../../incident/incident-values.js';
import { TOPICS } from '../../../intake/report-values.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { FACILITY_SETTINGS } from '../../../directory/facility-values.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { type Option, SelectField, TickList, typedText } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { capital, settingWords } from '../words/value-words.js';
import { topicLabel, TRIGGER_WORDS } from './route-words.js';
import { alertWords } from './step-words.js';

export interface RouteEditView {
  /** Null: a new one. */
  readonly route: { readonly id: string; readonly number: number; readonly isLast: boolean } | null;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  readonly policies: readonly Option[];
}

interface EditProps {
  readonly desk: Desk;
  readonly view: RouteEditView;
}

/** For what a route is, and where it leads. */
export function RouteEditPage({ desk, view }: EditProps) {
  const { route, typed, problems, policies } = view;
  const title = route === null ? 'Add a route' : `Change route ${String(route.number)}`;
  return (
    <ConsolePage {...desk} title={title} here="rotas">
      <p>
        <a href={localHref(desk.frame, '/console/routes')}>All routes</a>
      </p>
      <h1>{title}</h1>
      <Problems problems={problems} />
      <PostForm
        frame={desk.frame}
        action={route === null ? '/console/routes/new' : `/console/routes/${route.id}`}
        class="narrow"
      >
        <SelectField
          name="trigger"
          label="What happens"
          typed={{ trigger: typedText(typed, 'trigger') || 'verified' }}
          options={TRIGGERS.map((trigger) => ({ value: trigger, words: TRIGGER_WORDS[trigger] }))}
        />
        <p class="hint small">What is left empty below fits everything.</p>
        <Conditions typed={typed} />
        <SelectField name="policyId" label="Then this policy" typed={typed} options={policies} none="Choose a policy" />
        <label class="choice">
          <input type="checkbox" name="goOn" value="yes" checked={typedText(typed, 'goOn') !== ''} />
          <span>Look at the routes behind it, too, even when it fits</span>
        </label>
        <p class="row">
          <button class="button">Keep it</button>
        </p>
      </PostForm>
      {route === null ? (
        <p>A new route stands before the one of its kind that fits everything. You can move it in the list.</p>
      ) : (
        <Remove desk={desk} route={route} />
      )}
    </ConsolePage>
  );
}

function Conditions({ typed }: { readonly typed: TypedForm }) {
  return (
    <>
      <TickList
        name="regions"
        label="Regions"
        typed={typed}
        options={REGIONS.map(({ code, label }) => ({ value: code, words: label.en }))}
      />
      <TickList
        name="settings"
        label="Kinds of places"
        typed={typed}
        options={FACILITY_SETTINGS.map((setting) => ({ value: setting, words: settingWords(setting) }))}
      />
      <div class="field">
        <label for="facilities">Places</label>
        <p class="hint small" id="facilities-hint">
          One on a line, by name or code
        </p>
        <textarea
          id="facilities"
          name="facilities"
          rows={3}
          value={typedText(typed, 'facilities')}
          aria-describedby="facilities-hint"
        />
      </div>
      <TickList
        name="topics"
        label="Topics"
        typed={typed}
        options={TOPICS.map((topic) => ({ value: topic, words: topicLabel(topic) }))}
      />
      <SelectField
        name="children"
        label="Children"
        typed={typed}
        none="Affected or not"
        options={[
          { value: 'yes', words: 'Where a child is affected' },
          { value: 'no', words: 'Where no child is known to be affected' },
        ]}
      />
      <TickList
        name="levels"
        label="Alerts, where something is released"
        typed={typed}
        options={ALERT_LEVELS.map((level) => ({ value: level, words: capital(alertWords(level)) }))}
      />
    </>
  );
}

function Remove({ desk, route }: { readonly desk: Desk; readonly route: NonNullable<RouteEditView['route']> }) {
  return (
    <section aria-labelledby="remove">
      <h2 id="remove">Remove it</h2>
      {route.isLast ? (
        <p>
          It cannot go, nor be made narrower: it is the last of its kind that fits everything, and without it something
          that nobody thought of would ask nobody.
        </p>
      ) : (
        <>
          <p>Plans at work go on. From now on the routes behind it are looked at instead.</p>
          <PostForm frame={desk.frame} action={`/console/routes/${route.id}/remove`}>
            <button class="button grave">Remove the route</button>
          </PostForm>
        </>
      )}
    </section>
  );
}
