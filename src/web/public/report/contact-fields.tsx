import { inWords } from './choice-fields.js';
import { Choices, TextField } from './choices.js';
import type { FieldsView } from './form-view.js';
import { OFFERED } from './offered.js';

/** How we may reach you. Nothing is checked harshly: a person reads it. */
export function ContactFields({ view: { words, answers } }: { readonly view: FieldsView }) {
  const text = words.question;
  return (
    <>
      <Choices type="radio" choices={inWords(OFFERED.contact, words)} answers={answers} />
      <TextField field="name" label={text('name')} more={text('nameMore')} answers={answers} />
      <TextField field="phone" label={text('phone')} more={text('phoneMore')} inputMode="tel" answers={answers} />
      <TextField field="email" label={text('email')} inputMode="email" answers={answers} />
      <TextField field="safeTimes" label={text('safeTimes')} answers={answers} />
      <Choices
        type="checkbox"
        choices={[{ field: 'voicemail', value: 'yes', label: text('voicemail') }]}
        answers={answers}
      />
    </>
  );
}
