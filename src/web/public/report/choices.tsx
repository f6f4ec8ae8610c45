import { answer, type AnswersTo, chosen } from '../../../intake/form-answers.js';
import { fieldId } from './problem-summary.js';

export interface Choice<Field extends string> {
  readonly field: Field;
  readonly value: string;
  readonly label: string;
  readonly more?: string | undefined;
  /** A name as it stands in the register: English, whatever the language of the page. */
  readonly name?: boolean;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
}

interface ChoicesProps<Field extends string> {
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice<Field>[];
  readonly answers: AnswersTo<Field>;
}

/** A list to choose from, each line as large as a thumb. The first of a field carries the id that a summary links to. */
export function Choices<Field extends string>({ type, choices, answers }: ChoicesProps<Field>) {
  return (
    <ul class="choices" role="list">
      {choices.map(({ field, value, label, more, name = false, lang = name ? 'en' : undefined }) => (
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
              {lang === undefined ? label : <bdi lang={lang}>{label}</bdi>}
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

interface TextFieldProps<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly answers: AnswersTo<Field>;
  readonly more?: string;
  readonly rows?: number;
  readonly size?: number;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
}

/** A field for words. Never filled in by the browser, which would tell the next person who uses it. */
export function TextField<Field extends string>({
  field,
  label,
  answers,
  more,
  rows,
  size,
  inputMode,
}: TextFieldProps<Field>) {
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
