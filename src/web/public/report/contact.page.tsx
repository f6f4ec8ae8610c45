import { inWords } from './choice.page.js';
import { Choices, TextField } from './choices.js';
import type { QuestionView } from './form-view.js';
import { OFFERED } from './offered.js';
import { QuestionPage } from './question.js';
import { questionText } from './report-text.js';

/** How we may reach you. Nothing is checked harshly: a person reads it. */
export function ContactPage({ view }: { readonly view: QuestionView }) {
  const { answers } = view;
  const text = (key: Parameters<typeof questionText>[1]) => questionText(view.frame.language, key);
  return (
    <QuestionPage view={view}>
      <Choices type="radio" choices={inWords(OFFERED.contact, view.frame.language)} answers={answers} />
      <TextField field="name" label={text('name')} more={text('nameMore')} answers={answers} />
      <TextField field="phone" label={text('phone')} more={text('phoneMore')} inputMode="tel" answers={answers} />
      <TextField field="email" label={text('email')} inputMode="email" answers={answers} />
      <TextField field="safeTimes" label={text('safeTimes')} answers={answers} />
      <Choices
        type="checkbox"
        choices={[{ field: 'voicemail', value: 'yes', label: text('voicemail') }]}
        answers={answers}
      />
    </QuestionPage>
  );
}
