import type { ComponentChildren } from 'preact';
import { EMERGENCY_NUMBER } from '../../layout/help-lines.js';
import { Phone } from '../../layout/phone.js';
import { inWords } from './choice.page.js';
import { Choices, TextField } from './choices.js';
import type { QuestionView } from './form-view.js';
import { OFFERED } from './offered.js';
import { QuestionPage } from './question.js';
import { questionText } from './report-text.js';

/** Anyone in danger now. What to do at once stands before the choices. */
export function DangerPage({ view }: { readonly view: QuestionView }) {
  const { language } = view.frame;
  return (
    <QuestionPage view={view}>
      <p class="notice">
        {questionText.rich(language, 'dangerCrisis', {
          b: (children: ComponentChildren) => <b>{children}</b>,
          number: <Phone key="number" number={EMERGENCY_NUMBER} />,
        })}
      </p>
      <Choices type="checkbox" choices={inWords(OFFERED.danger, language)} answers={view.answers} />
      <TextField field="dangerText" label={questionText(language, 'dangerText')} rows={3} answers={view.answers} />
    </QuestionPage>
  );
}
