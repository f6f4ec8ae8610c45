/** Names of the fields in a text: `'{code} is over'` → `'code'`. */
export type FieldIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | FieldIn<Rest>
  : never;

/** What a text is made of, in order: words, and fields with their value. */
export type TextPart = { readonly words: string } | { readonly field: string; readonly value: string };

/**
 * Puts values into the fields of a text. A value is never looked through for fields again. Throws when a field has no
 * value: a text with a hole in it must not leave.
 */
export function fillParts(text: string, values: Readonly<Record<string, string | undefined>>): TextPart[] {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const field = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (field === undefined) return { words: piece };
      const value = Object.hasOwn(values, field) ? values[field] : undefined;
      if (value === undefined || value === '') throw new Error(`The text needs a value for {${field}}.`);
      return { field, value };
    });
}

export function fillText(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return fillParts(text, values)
    .map((part) => ('words' in part ? part.words : part.value))
    .join('');
}
