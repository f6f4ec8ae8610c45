import { answer } from '../../../intake/form-answers.js';
import type { AnswerField, Answers } from '../../../intake/report-form.js';
import { localDay } from '../../../intake/when-it-happened.js';
import { inWords } from './choice-fields.js';
import { Choices, TextField } from './choices.js';
import type { FieldsView } from './form-view.js';
import type { FormWords } from './form-words.js';
import { OFFERED } from './offered.js';
import { fieldId } from './problem-summary.js';

const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;

/** When. Roughly is enough; what a choice does not need can stay empty. */
export function WhenFields({ view }: { readonly view: FieldsView }) {
  const { words, answers, now } = view;
  return (
    <>
      <input type="hidden" name="saidOn" value={localDay(now)} />
      <Choices type="radio" choices={inWords(OFFERED.when, words)} answers={answers} />
      <DateFields legend={words.question('dayGroup')} fields={['day', 'month', 'year']} view={view} />
      <details open={answer(answers, 'when') === 'range'}>
        <summary>{words.question('rangeGroup')}</summary>
        <DateFields legend={words.question('rangeFrom')} fields={['fromDay', 'fromMonth', 'fromYear']} view={view} />
        <DateFields legend={words.question('rangeTo')} fields={['toDay', 'toMonth', 'toYear']} view={view} />
      </details>
      <PartOfDay words={words} answers={answers} />
      <TextField field="clock" label={words.question('clock')} size={8} answers={answers} />
    </>
  );
}

interface DateFieldsProps {
  readonly legend: string;
  readonly fields: readonly [day: AnswerField, month: AnswerField, year: AnswerField];
  readonly view: FieldsView;
}

function DateFields({ legend, fields: [day, month, year], view: { words, answers } }: DateFieldsProps) {
  const text = words.question;
  return (
    <fieldset>
      <legend>
        <b>{legend}</b>
      </legend>
      <div class="meta">
        <div>
          <TextField field={day} label={text('day')} size={3} inputMode="numeric" answers={answers} />
        </div>
        <div>
          <TextField field={month} label={text('month')} size={5} answers={answers} />
        </div>
        <div>
          <TextField field={year} label={text('year')} size={5} inputMode="numeric" answers={answers} />
        </div>
      </div>
    </fieldset>
  );
}

function PartOfDay({ words, answers }: { readonly words: FormWords; readonly answers: Answers }) {
  return (
    <>
      <label for={fieldId('part')}>{words.question('partAsk')}</label>
      <select id={fieldId('part')} name="part">
        <option value="">{words.choice('part.none')}</option>
        {PARTS.map((part) => (
          <option key={part} value={part} selected={answer(answers, 'part') === part}>
            {words.choice(`part.${part}`)}
          </option>
        ))}
      </select>
    </>
  );
}
