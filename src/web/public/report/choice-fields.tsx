import type { AnswerField } from '../../../intake/report-form.js';
import { Choices, type Choice } from './choices.js';
import type { FieldsView } from './form-view.js';
import type { FormWords } from './form-words.js';
import { OFFERED, type Offered } from './offered.js';

export function inWords(offered: readonly Offered[], { choice }: FormWords): readonly Choice<AnswerField>[] {
  return offered.map(({ field, value, key, moreKey }) => ({
    field,
    value,
    label: choice(key),
    more: moreKey && choice(moreKey),
  }));
}

interface ChoiceFieldsProps {
  readonly view: FieldsView;
  readonly question: 'how' | 'who' | 'family' | 'children' | 'urgent' | 'topics';
}

/** A question that is answered by choosing: one line, or all that fit. */
export function ChoiceFields({ view: { words, answers }, question }: ChoiceFieldsProps) {
  const type = question === 'urgent' || question === 'topics' ? 'checkbox' : 'radio';
  const apart = OFFERED[question].filter(({ field }) => field === 'under18');
  const offered = OFFERED[question].filter((each) => !apart.includes(each));
  return (
    <>
      <Choices type={type} choices={inWords(offered, words)} answers={answers} />
      {apart.length > 0 && <Choices type="checkbox" choices={inWords(apart, words)} answers={answers} />}
    </>
  );
}
