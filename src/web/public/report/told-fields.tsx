import { Choices, TextField } from './choices.js';
import type { FieldsView } from './form-view.js';

/** What made you contact us. “I’d rather not say” is an answer. */
export function ToldFields({ view: { words, answers } }: { readonly view: FieldsView }) {
  return (
    <>
      <TextField field="narrative" label={words.question('toldText')} rows={8} answers={answers} />
      <Choices
        type="checkbox"
        choices={[{ field: 'toldSkip', value: 'yes', label: words.choice('not_said') }]}
        answers={answers}
      />
    </>
  );
}
