import { policySchema } from '../../../escalation/policy.schema.js';
import { typedText } from '../marks/fields.js';
import type { NameOf } from '../words/entry-data.js';
import type { EditorView } from './policy-edit.view.js';
import { type StepDraft, stepKey } from './policy-draft.js';
import { Press } from './press-button.js';
import { whomWords } from './step-words.js';
import { textTarget } from './target-text.js';

interface TargetsProps {
  readonly view: EditorView;
  readonly step: StepDraft;
  readonly index: number;
}

/** Whom the step asks: who is in it already, each with a press that takes it out, and what can be added. */
export function StepTargets({ view, step, index }: TargetsProps) {
  const key = stepKey(index);
  const here = `${view.action}#step-${String(index + 1)}`;
  return (
    <fieldset>
      <legend>Whom it asks</legend>
      <input type="hidden" name={`${key}-targets`} value={step.targets.join(' ')} />
      {step.targets.length > 0 && (
        <ul class="rows" role="list">
          {step.targets.map((target, at) => (
            <li key={target} class="between">
              <span>{targetName(target, view.nameOf)}</span>
              <Press press={`drop ${key} ${String(at)}`} at={here} says={`Take out ${targetName(target, view.nameOf)}`}>
                Take out
              </Press>
            </li>
          ))}
        </ul>
      )}
      <label for={`${key}-more`}>{step.targets.length === 0 ? 'Choose whom' : 'Add somebody else'}</label>
      <div class="search">
        <select id={`${key}-more`} name={`${key}-more`}>
          <option value="">Choose</option>
          {view.found !== null && view.found.length > 0 && (
            <optgroup label="People found by name">{view.found.map(one)}</optgroup>
          )}
          {view.targets.map(({ name, options }) => (
            <optgroup key={name} label={name}>
              {options.map(one)}
            </optgroup>
          ))}
        </select>
        <Press press={`target ${key}`} at={here} says={`Add to step ${String(index + 1)}`}>
          Add
        </Press>
      </div>
      <Find view={view} step={step} index={index} />
    </fieldset>
  );
}

const one = ({ value, words }: { readonly value: string; readonly words: string }) => (
  <option key={value} value={value}>
    {words}
  </option>
);

function Find({ view, step, index }: TargetsProps) {
  const key = stepKey(index);
  const found = view.found;
  return (
    <details open={step.find !== ''}>
      <summary>One person, by name</summary>
      <div class="search">
        <input
          id={`${key}-find`}
          name={`${key}-find`}
          type="text"
          maxLength={120}
          autocomplete="off"
          aria-label="Name of a person to look for"
          value={typedText({ find: step.find }, 'find')}
        />
        <Press press={`find ${key}`} at={`${view.action}#step-${String(index + 1)}`} says="Look for this person">
          Look
        </Press>
      </div>
      {found !== null && (
        <p role="status">
          {found.length === 0
            ? 'Nobody of that name in your regions. Try a part of the name.'
            : 'Choose the person in the list above, then add.'}
        </p>
      )}
    </details>
  );
}

function targetName(text: string, nameOf: NameOf): string {
  const read = policySchema.shape.steps.safeParse([{ delaySeconds: 0, targets: [textTarget(text)] }]);
  const words = read.success ? whomWords(read.data[0]?.targets ?? [], nameOf) : 'something that cannot be asked';
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}
