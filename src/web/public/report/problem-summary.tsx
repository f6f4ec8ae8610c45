import type { ComponentChildren } from 'preact';
import { LONGEST_TOLD, type FormProblem } from '../../../intake/form-problems.js';
import type { AnswerField } from '../../../intake/report-form.js';
import { LONGEST } from '../../../intake/report.schema.js';
import type { PageLanguage } from '../../../kernel/language.js';
import { formText } from './report-text.js';

/** Id of the field, for labels and for links from the summary. */
export function fieldId(field: string): string {
  return `f-${field}`;
}

/** Says first what is missing and leads to the field. Lit, not red: nothing is wrong, something is open. */
export function ProblemSummary({
  problem,
  language,
}: {
  readonly problem: FormProblem;
  readonly language: PageLanguage;
}) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{formText(language, 'missing')}</h2>
      <p>
        {formText.rich(language, problem.problem, {
          a: (children: ComponentChildren) => <a href={`#${fieldId(problem.field)}`}>{children}</a>,
          most: String(longestOf(problem.field)),
        })}
      </p>
    </div>
  );
}

function longestOf(field: AnswerField): number {
  switch (field) {
    case 'placeText':
      return LONGEST.place;
    case 'narrative':
      return LONGEST_TOLD.narrative;
    case 'dangerText':
      return LONGEST_TOLD.danger;
    default:
      return LONGEST.contact;
  }
}
