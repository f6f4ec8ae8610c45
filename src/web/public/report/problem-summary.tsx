import type { ComponentChildren } from 'preact';
import { LONGEST_TOLD, type FormProblem } from '../../../intake/form-problems.js';
import type { AnswerField } from '../../../intake/report-form.js';
import { LONGEST } from '../../../intake/report.schema.js';
import type { FormWords } from './form-words.js';

/** Id of the field, for labels and for links from the summary. */
export function fieldId(field: string): string {
  return `f-${field}`;
}

/** Says first what is missing and leads to the field. Lit, not red: nothing is wrong, something is open. */
export function ProblemSummary({
  problem,
  words: { form },
}: {
  readonly problem: FormProblem;
  readonly words: Pick<FormWords, 'form'>;
}) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{form('missing')}</h2>
      <p>
        <ProblemWords problem={problem} words={{ form }} />
      </p>
    </div>
  );
}

/** The sentence alone, with its link to the field. */
export function ProblemWords({
  problem,
  words: { form },
}: {
  readonly problem: FormProblem;
  readonly words: Pick<FormWords, 'form'>;
}) {
  return (
    <>
      {form.rich(problem.problem, {
        a: (children: ComponentChildren) => <a href={`#${fieldId(problem.field)}`}>{children}</a>,
        most: String(longestOf(problem.field)),
      })}
    </>
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
