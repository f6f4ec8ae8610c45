import type { TypedForm } from '../../../platform/http/zod-form.js';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly typed: TypedForm;
  readonly hint?: string;
  readonly max?: number;
  /** Which keys a phone shows. */
  readonly keys?: 'text' | 'email' | 'tel' | 'numeric';
  readonly required?: boolean;
}

/** One line of text; its id is its name, so that a problem can lead to it. */
export function TextField({ name, label, typed, hint, max = 120, keys = 'text', required = false }: FieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint !== undefined && (
        <p class="hint small" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        type="text"
        inputMode={keys}
        maxLength={max}
        value={typedText(typed, name)}
        autocomplete="off"
        {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}
        required={required}
      />
    </div>
  );
}

/** A time of the day. */
export function TimeField({ name, label, typed }: Pick<FieldProps, 'name' | 'label' | 'typed'>) {
  return (
    <div>
      <label for={name}>{label}</label>
      <input id={name} name={name} type="time" value={typedText(typed, name)} />
    </div>
  );
}

export interface Option {
  readonly value: string;
  readonly words: string;
}

interface OptionsProps {
  readonly name: string;
  readonly label: string;
  readonly typed: TypedForm;
  readonly options: readonly Option[];
}

/** One of a few. `none`: what no choice is called. */
export function SelectField({ name, label, typed, options, none }: OptionsProps & { readonly none?: string }) {
  const chosen = typedText(typed, name);
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Any of several. */
export function TickList({ name, label, typed, options }: OptionsProps) {
  const value = typed[name] ?? [];
  const ticked = typeof value === 'string' ? [value] : value;
  return (
    <fieldset id={name}>
      <legend>{label}</legend>
      <div class="ticks">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input type="checkbox" name={name} value={option.value} checked={ticked.includes(option.value)} />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function typedText(typed: TypedForm, name: string): string {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
}
