import { answer } from '../../../intake/form-answers.js';
import type { AnswerField, Answers } from '../../../intake/report-form.js';
import { localDay } from '../../../intake/when-it-happened.js';
import type { PageLanguage } from '../../../kernel/language.js';
import { inWords } from './choice.page.js';
import { Choices, TextField } from './choices.js';
import type { QuestionView } from './form-view.js';
import { OFFERED } from './offered.js';
import { fieldId } from './problem-summary.js';
import { QuestionPage } from './question.js';
import { choiceText, questionText } from './report-text.js';

const PARTS = ['night', 'morning', 'afternoon', 'evening'] as const;

/** When. Roughly is enough; what a choice does not need can stay empty. */
export function WhenPage({ view }: { readonly view: QuestionView }) {
  const { frame, answers, now } = view;
  const { language } = frame;
  return (
    <QuestionPage view={view}>
      <input type="hidden" name="saidOn" value={localDay(now)} />
      <Choices type="radio" choices={inWords(OFFERED.when, language)} answers={answers} />
      <DateFields legend={questionText(language, 'dayGroup')} fields={['day', 'month', 'year']} view={view} />
      <details open={answer(answers, 'when') === 'range'}>
        <summary>{questionText(language, 'rangeGroup')}</summary>
        <DateFields
          legend={questionText(language, 'rangeFrom')}
          fields={['fromDay', 'fromMonth', 'fromYear']}
          view={view}
        />
        <DateFields legend={questionText(language, 'rangeTo')} fields={['toDay', 'toMonth', 'toYear']} view={view} />
      </details>
      <PartOfDay language={language} answers={answers} />
      <TextField field="clock" label={questionText(language, 'clock')} size={8} answers={answers} />
    </QuestionPage>
  );
}

interface DateFieldsProps {
  readonly legend: string;
  readonly fields: readonly [day: AnswerField, month: AnswerField, year: AnswerField];
  readonly view: QuestionView;
}

function DateFields({ legend, fields: [day, month, year], view: { frame, answers } }: DateFieldsProps) {
  const text = (key: 'day' | 'month' | 'year') => questionText(frame.language, key);
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

function PartOfDay({ language, answers }: { readonly language: PageLanguage; readonly answers: Answers }) {
  return (
    <>
      <label for={fieldId('part')}>{questionText(language, 'partAsk')}</label>
      <select id={fieldId('part')} name="part">
        <option value="">{choiceText(language, 'part.none')}</option>
        {PARTS.map((part) => (
          <option key={part} value={part} selected={answer(answers, 'part') === part}>
            {choiceText(language, `part.${part}`)}
          </option>
        ))}
      </select>
    </>
  );
}
