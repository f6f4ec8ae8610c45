interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** What no choice is called; absent where there always is one. */
  readonly any?: string;
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

/** One filter of a list. */
export function Choice({ name, label, any, chosen, options }: ChoiceProps) {
  return (
    <div>
      <label for={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
