import type { Question } from '../../../intake/report-form.js';
import { ChoiceFields } from './choice-fields.js';
import { ContactFields } from './contact-fields.js';
import { DangerFields } from './danger-fields.js';
import type { FieldsView } from './form-view.js';
import { PlaceFields } from './place-fields.js';
import { ToldFields } from './told-fields.js';
import { WhenFields } from './when-fields.js';

interface QuestionFieldsProps {
  readonly view: FieldsView;
  readonly question: Question;
}

/** What a question asks, without the page around it: one by one for the public, all together for whoever takes a call. */
export function QuestionFields({ view, question }: QuestionFieldsProps) {
  switch (question) {
    case 'place':
      return <PlaceFields view={view} />;
    case 'told':
      return <ToldFields view={view} />;
    case 'when':
      return <WhenFields view={view} />;
    case 'danger':
      return <DangerFields view={view} />;
    case 'contact':
      return <ContactFields view={view} />;
    default:
      return <ChoiceFields view={view} question={question} />;
  }
}
