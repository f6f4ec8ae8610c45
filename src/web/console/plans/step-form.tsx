import { CHANNELS } from '../../../kernel/channel.js';
import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import { ALERT_LEVELS } from '../../../incident/incident-values.js';
import { SelectField, TextField, TickList } from '../marks/fields.js';
import { capital, channelWords, roleWords } from '../words/value-words.js';
import { LENGTH_UNITS } from './length-words.js';
import type { EditorView } from './policy-edit.view.js';
import { type StepDraft, stepKey } from './policy-draft.js';
import { StepTargets } from './step-targets.js';
import { alertWords, dayName } from './step-words.js';

export const UNIT_OPTIONS = LENGTH_UNITS.toReversed().map(([unit]) => ({ value: unit, words: unit }));

interface StepFormProps {
  readonly view: EditorView;
  readonly step: StepDraft;
  readonly index: number;
}

/** The fields of the step that stands open. */
export function StepForm({ view, step, index }: StepFormProps) {
  const key = stepKey(index);
  const name = (field: string): string => `${key}-${field}`;
  return (
    <div class="narrow">
      <div class="filters">
        <TextField
          name={name('delay')}
          label={index === 0 ? 'It starts after' : 'It starts so long after the step before'}
          typed={{ [name('delay')]: step.delay }}
          keys="numeric"
          max={12}
        />
        <SelectField
          name={name('unit')}
          label="Counted in"
          typed={{ [name('unit')]: step.unit }}
          options={UNIT_OPTIONS}
        />
      </div>
      <StepTargets view={view} step={step} index={index} />
      <TickList
        name={name('channels')}
        label="By which ways, at once. None: each person’s own rules"
        typed={{ [name('channels')]: step.channels }}
        options={CHANNELS.map((channel) => ({ value: channel, words: channelWords(channel) }))}
      />
      <Enough step={step} name={name} />
      <label class="choice">
        <input type="checkbox" name={name('loud')} value="yes" checked={step.loud} />
        <span>
          Ask people in their quiet hours, too <small>Only where waiting for the morning would do harm</small>
        </span>
      </label>
      <Meant step={step} name={name} />
    </div>
  );
}

interface PartProps {
  readonly step: StepDraft;
  readonly name: (field: string) => string;
}

function Enough({ step, name }: PartProps) {
  const roles = RESPONDER_ROLES.filter((role) => step.roles[role] !== undefined);
  return (
    <>
      <TextField
        name={name('any')}
        label="How many people are enough"
        hint="Left empty: one, of any kind. The next step starts only while they are missing."
        typed={{ [name('any')]: step.any }}
        keys="numeric"
        max={3}
      />
      <details open={roles.length > 0}>
        <summary>How many of a role{roles.length > 0 ? ` (${String(roles.length)} named)` : ''}</summary>
        <div class="ticks">
          {RESPONDER_ROLES.map((role) => (
            <TextField
              key={role}
              name={name(`role-${role}`)}
              label={roleWords(role)}
              typed={{ [name(`role-${role}`)]: step.roles[role] ?? '' }}
              keys="numeric"
              max={3}
            />
          ))}
        </div>
      </details>
    </>
  );
}

function Meant({ step, name }: PartProps) {
  const isLimited = step.from !== '' || step.to !== '' || step.days.length > 0 || step.levels.length > 0;
  return (
    <details open={isLimited}>
      <summary>Only at some times or for some alerts{isLimited ? ' (named)' : ''}</summary>
      <p class="hint small">
        Where it does not hold when the step would start, the step is passed and the next one starts.
      </p>
      <div class="filters">
        {(['from', 'to'] as const).map((end) => (
          <div key={end}>
            <label for={name(end)}>{end === 'from' ? 'From' : 'Up to'}</label>
            <input id={name(end)} name={name(end)} type="time" value={step[end]} />
          </div>
        ))}
      </div>
      {step.zone !== '' && <input type="hidden" name={name('zone')} value={step.zone} />}
      {step.zone !== '' && <p class="small">On the clocks of {step.zone}.</p>}
      <TickList
        name={name('days')}
        label="On which days; a night counts as the day on which it began"
        typed={{ [name('days')]: step.days }}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), words: dayName(day) }))}
      />
      <TickList
        name={name('levels')}
        label="For which alerts"
        typed={{ [name('levels')]: step.levels }}
        options={ALERT_LEVELS.map((level) => ({ value: level, words: capital(alertWords(level)) }))}
      />
    </details>
  );
}
