import { Choices, TextField } from './choices.js';
import type { QuestionView } from './form-view.js';
import { QuestionPage } from './question.js';
import { choiceText, questionText } from './report-text.js';

/** What made you contact us. “I’d rather not say” is an answer. */
export function ToldPage({ view }: { readonly view: QuestionView }) {
  const { language } = view.frame;
  return (
    <QuestionPage view={view}>
      <TextField field="narrative" label={questionText(language, 'toldText')} rows={8} answers={view.answers} />
      <Choices
        type="checkbox"
        choices={[{ field: 'toldSkip', value: 'yes', label: choiceText(language, 'not_said') }]}
        answers={view.answers}
      />
    </QuestionPage>
  );
}
