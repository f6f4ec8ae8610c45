import { given } from '../../../intake/form-answers.js';
import { inWords } from './choice-fields.js';
import { Choices } from './choices.js';
import type { FieldsView } from './form-view.js';
import { OFFERED } from './offered.js';
import { OwnWords, Paused } from './own-words.js';

/** How we may reach you. Nothing is checked harshly: a person reads it. */
export function ContactFields({ view }: { readonly view: FieldsView }) {
  const { words, answers, paused = false } = view;
  const text = words.question;
  const reachable = (given(answers, 'phone') ?? given(answers, 'email')) !== undefined;
  const ways = OFFERED.contact.filter(({ value }) => !paused || value === 'code' || reachable);
  return (
    <>
      <Paused view={view} />
      <Choices type="radio" choices={inWords(ways, words)} answers={answers} />
      <OwnWords view={view} field="name" label={text('name')} more={text('nameMore')} />
      <OwnWords view={view} field="phone" label={text('phone')} more={text('phoneMore')} inputMode="tel" />
      <OwnWords view={view} field="email" label={text('email')} inputMode="email" />
      <OwnWords view={view} field="safeTimes" label={text('safeTimes')} />
      {!paused && (
        <Choices
          type="checkbox"
          choices={[{ field: 'voicemail', value: 'yes', label: text('voicemail') }]}
          answers={answers}
        />
      )}
    </>
  );
}
