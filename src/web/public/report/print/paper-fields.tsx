import type { Question } from '../../../../intake/report-form.js';
import type { FormWords } from '../form-words.js';
import { OFFERED } from '../offered.js';
import { printText } from './print-text.js';

interface PaperFieldsProps {
  readonly question: Question;
  readonly words: FormWords;
}

/** Boxes to tick and lines to write on, from what the form offers: what it asks, the paper asks. */
export function PaperFields({ question, words }: PaperFieldsProps) {
  const { question: text, choice, language } = words;
  switch (question) {
    case 'place':
      return (
        <>
          <Lines label={text('placeSearch')} count={1} />
          <Boxes labels={[choice('unknown')]} />
        </>
      );
    case 'told':
      return (
        <>
          <Lines count={6} />
          <p class="why">{printText(language, 'goOn')}</p>
          <Boxes labels={[choice('not_said')]} />
        </>
      );
    case 'when':
      return (
        <>
          <Boxes labels={offered(question, words)} />
          <Lines label={printText(language, 'written')} count={1} />
          <Lines label={`${text('day')}, ${text('month')}, ${text('year')}; ${text('partAsk')}`} count={1} />
        </>
      );
    case 'danger':
      return (
        <>
          <Boxes labels={offered(question, words)} />
          <Lines label={text('dangerText')} count={1} />
        </>
      );
    // A report on paper gets no code, so “only through my code” is not offered.
    case 'contact':
      return (
        <>
          <Boxes labels={[choice('contact.contact'), text('voicemail')]} />
          {(['name', 'phone', 'email', 'safeTimes'] as const).map((field) => (
            <Lines key={field} label={text(field)} count={1} />
          ))}
        </>
      );
    default:
      return <Boxes labels={offered(question, words)} />;
  }
}

function offered(question: Exclude<Question, 'place' | 'told'>, { choice }: FormWords): readonly string[] {
  return OFFERED[question].map(({ key }) => choice(key));
}

function Boxes({ labels }: { readonly labels: readonly string[] }) {
  return (
    <ul class="boxes" role="list">
      {labels.map((label) => (
        <li key={label}>{label}</li>
      ))}
    </ul>
  );
}

function Lines({ label, count }: { readonly label?: string; readonly count: number }) {
  return (
    <>
      {label !== undefined && <span class="written">{label}</span>}
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="rule" aria-hidden="true" />
      ))}
    </>
  );
}
