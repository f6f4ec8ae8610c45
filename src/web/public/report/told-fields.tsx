import { Choices } from './choices.js';
import type { FieldsView } from './form-view.js';
import { OwnWords, Paused } from './own-words.js';

/** What made you contact us. “I’d rather not say” is an answer. */
export function ToldFields({ view }: { readonly view: FieldsView }) {
  const { words, answers } = view;
  return (
    <>
      <Paused view={view} />
      <OwnWords view={view} field="narrative" label={words.question('toldText')} rows={8} />
      <Choices
        type="checkbox"
        choices={[{ field: 'toldSkip', value: 'yes', label: words.choice('not_said') }]}
        answers={answers}
      />
    </>
  );
}
