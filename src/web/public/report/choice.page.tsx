import type { AnswerField } from '../../../intake/report-form.js';
import { Choices, type Choice } from './choices.js';
import type { QuestionView } from './form-view.js';
import { OFFERED, type Offered } from './offered.js';
import { QuestionPage } from './question.js';
import { choiceText } from './report-text.js';

export function inWords(
  offered: readonly Offered[],
  language: QuestionView['frame']['language'],
): readonly Choice<AnswerField>[] {
  return offered.map(({ field, value, key, moreKey }) => ({
    field,
    value,
    label: choiceText(language, key),
    more: moreKey && choiceText(language, moreKey),
  }));
}

interface ChoicePageProps {
  readonly view: QuestionView & { readonly question: 'how' | 'who' | 'family' | 'children' | 'urgent' | 'topics' };
}

/** A question that is answered by choosing: one line, or all that fit. */
export function ChoicePage({ view }: ChoicePageProps) {
  const { question, frame, answers } = view;
  const type = question === 'urgent' || question === 'topics' ? 'checkbox' : 'radio';
  return (
    <QuestionPage view={view}>
      <Choices type={type} choices={inWords(OFFERED[question], frame.language)} answers={answers} />
    </QuestionPage>
  );
}
