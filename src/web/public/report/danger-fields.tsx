import type { ComponentChildren } from 'preact';
import { EMERGENCY_NUMBER } from '../../layout/help-lines.js';
import { Phone } from '../../layout/phone.js';
import { inWords } from './choice-fields.js';
import { Choices } from './choices.js';
import type { FieldsView } from './form-view.js';
import { OFFERED } from './offered.js';
import { OwnWords, Paused } from './own-words.js';

/** Anyone in danger now. What to do at once stands before the choices. */
export function DangerFields({ view }: { readonly view: FieldsView }) {
  const { words, answers } = view;
  return (
    <>
      <p class="notice">
        {words.question.rich('dangerCrisis', {
          b: (children: ComponentChildren) => <b>{children}</b>,
          number: <Phone key="number" number={EMERGENCY_NUMBER} />,
        })}
      </p>
      <Choices type="checkbox" choices={inWords(OFFERED.danger, words)} answers={answers} />
      <Paused view={view} />
      <OwnWords view={view} field="dangerText" label={words.question('dangerText')} rows={3} />
    </>
  );
}
