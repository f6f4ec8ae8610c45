import { tidy } from './report.schema.js';

type Value = string | readonly string[];

/** What was typed and chosen so far, as it was posted. A field that was left empty is absent. */
export type AnswersTo<Field extends string> = Readonly<Partial<Record<Field, Value>>>;

/** As a browser posts it, without empty fields. */
export type PostedFields = Readonly<Record<string, Value>>;

/** The answers after a page with these fields was posted: its fields replaced, all others kept. */
export function withFields<Field extends string>(
  answers: AnswersTo<Field>,
  fields: readonly Field[],
  posted: PostedFields,
): AnswersTo<Field> {
  const kept = Object.entries(answers).filter(([name]) => !(fields as readonly string[]).includes(name));
  const taken = fields.flatMap((name) => {
    const value = posted[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...kept, ...taken]) as AnswersTo<Field>;
}

/** A single answer; of a field that came twice, the first. */
export function answer<Field extends string>(answers: AnswersTo<Field>, field: NoInfer<Field>): string | undefined {
  const value: Value | undefined = answers[field];
  return typeof value === 'string' ? value : value?.[0];
}

/** An answer of checkboxes. */
export function chosen<Field extends string>(answers: AnswersTo<Field>, field: NoInfer<Field>): readonly string[] {
  const value: Value = answers[field] ?? [];
  return typeof value === 'string' ? [value] : value;
}

/** What was typed, when it says something. */
export function given<Field extends string>(answers: AnswersTo<Field>, field: NoInfer<Field>): string | undefined {
  return tidy(answer(answers, field) ?? '');
}
