/** Names of the fields in a text: `'{code} is over'` → `'code'`. */
export type FieldIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | FieldIn<Rest>
  : never;

/** The same of a text that is known only when it runs. */
export function fieldsIn(text: string): string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, field = '']) => field);
}

/**
 * Puts values into the fields of a text. A value is never looked through for fields again. Throws when a field has no
 * value: a text with a hole in it must not leave.
 */
export function fillText(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (_, field: string) => {
    const value = Object.hasOwn(values, field) ? values[field] : undefined;
    if (value === undefined || value === '') throw new Error(`The text needs a value for {${field}}.`);
    return value;
  });
}
