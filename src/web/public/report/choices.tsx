import { answer, chosen, type AnswerField, type Answers } from '../../../intake/report-form.js';
import { fieldId } from './problem-summary.js';

export interface Choice {
  readonly field: AnswerField;
  readonly value: string;
  readonly label: string;
  readonly more?: string | undefined;
  /** A name as it stands in the register: English, whatever the language of the page. */
  readonly name?: boolean;
}

interface ChoicesProps {
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  readonly answers: Answers;
}

/** A list to choose from, each line as large as a thumb. The first of a field carries the id that a summary links to. */
export function Choices({ type, choices, answers }: ChoicesProps) {
  return (
    <ul class="choices" role="list">
      {choices.map(({ field, value, label, more, name = false }) => (
        <li key={`${field}.${value}`}>
          <label class="choice">
            <input
              type={type}
              name={field}
              value={value}
              checked={type === 'radio' ? answer(answers, field) === value : chosen(answers, field).includes(value)}
              {...(choices.find((each) => each.field === field)?.value === value ? { id: fieldId(field) } : {})}
            />
            <span>
              {name ? <bdi lang="en">{label}</bdi> : label}
              {more !== undefined && (
                <>
                  {' '}
                  <small>{more}</small>
                </>
              )}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

interface TextFieldProps {
  readonly field: AnswerField;
  readonly label: string;
  readonly answers: Answers;
  readonly more?: string;
  readonly rows?: number;
  readonly size?: number;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
}

/** A field for words. Never filled in by the browser, which would tell the next person who uses it. */
export function TextField({ field, label, answers, more, rows, size, inputMode }: TextFieldProps) {
  const id = fieldId(field);
  const value = answer(answers, field) ?? '';
  const shared = {
    id,
    name: field,
    autocomplete: 'off',
    // A number keeps its order; words run as their script does.
    dir: inputMode === undefined ? ('auto' as const) : ('ltr' as const),
    ...(more === undefined ? {} : { 'aria-describedby': `${id}-more` }),
  };
  return (
    <>
      <label for={id}>{label}</label>
      {more !== undefined && (
        <small class="hint" id={`${id}-more`}>
          {more}
        </small>
      )}
      {rows === undefined ? (
        <input
          {...shared}
          value={value}
          {...(size === undefined ? {} : { size })}
          {...(inputMode === undefined ? {} : { inputmode: inputMode })}
        />
      ) : (
        <textarea {...shared} rows={rows}>
          {value}
        </textarea>
      )}
    </>
  );
}
