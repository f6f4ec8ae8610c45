import type { NameOf } from '../words/entry-data.js';
import { stepFields } from './draft-fields.js';
import { HiddenFields } from './hidden-fields.js';
import { type StepDraft, stepKey } from './policy-draft.js';
import { stepOfDraft } from './policy-of-draft.js';
import { Press } from './press-button.js';
import { StepForm } from './step-form.js';
import { startWords, stepWords, untilWords } from './step-words.js';
import type { EditorView } from './policy-edit.view.js';

interface CardProps {
  readonly view: EditorView;
  readonly step: StepDraft;
  readonly index: number;
}

/** One step of the form: in words, or with its fields where it stands open. */
export function StepCard({ view, step, index }: CardProps) {
  const number = index + 1;
  const isOpen = view.draft.open === index;
  const lit = view.problems.some(({ field }) => field === `step-${String(number)}`);
  return (
    <li id={`step-${String(number)}`} class={lit ? 'step lit' : 'step'} data-key={stepKey(index)}>
      <h3>
        Step {number}
        <span class="soft">{headWords(step, index)}</span>
      </h3>
      {isOpen ? (
        <StepForm view={view} step={step} index={index} />
      ) : (
        <>
          <p>{closedWords(step, view.nameOf)}</p>
          <HiddenFields fields={stepFields(step, index)} />
        </>
      )}
      <Presses view={view} index={index} isOpen={isOpen} />
    </li>
  );
}

function headWords(step: StepDraft, index: number): string {
  const read = stepOfDraft({ ...step, targets: ['region'] });
  if (read === null) return '';
  if (index === 0) return read.delaySeconds === 0 ? ' at once' : ` ${startWords(1, read.delaySeconds)}`;
  return ` ${startWords(index, read.delaySeconds)}`;
}

function closedWords(step: StepDraft, nameOf: NameOf): string {
  const read = stepOfDraft(step);
  if (read === null) return step.targets.length === 0 ? 'It asks nobody yet.' : 'It is not finished yet.';
  const words = stepWords(read, nameOf);
  const said = words.replace(/^./u, (letter) => letter.toUpperCase());
  return read.targets.every(({ type }) => type === 'webhook')
    ? `${said}.`
    : `${said}, ${untilWords(read.quorum ?? { any: 1 })}.`;
}

function Presses({
  view,
  index,
  isOpen,
}: {
  readonly view: EditorView;
  readonly index: number;
  readonly isOpen: boolean;
}) {
  const key = stepKey(index);
  const number = String(index + 1);
  const at = (to: number): string => `${view.action}#step-${String(to)}`;
  return (
    <p class="row">
      {isOpen ? (
        <Press press="close" at={at(index + 1)} says={`Done with step ${number}`}>
          Done
        </Press>
      ) : (
        <Press press={`open ${key}`} at={at(index + 1)} says={`Change step ${number}`}>
          Change
        </Press>
      )}
      {index > 0 && (
        <Press press={`up ${key}`} at={at(index)} says={`Up, step ${number}`}>
          Up
        </Press>
      )}
      {index < view.draft.steps.length - 1 && (
        <Press press={`down ${key}`} at={at(index + 2)} says={`Down, step ${number}`}>
          Down
        </Press>
      )}
      {view.draft.steps.length > 1 && (
        <Press press={`remove ${key}`} at={`${view.action}#steps`} says={`Remove step ${number}`}>
          Remove
        </Press>
      )}
    </p>
  );
}
