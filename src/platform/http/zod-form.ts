import { Body, type PipeTransform } from '@nestjs/common';
import type { z } from 'zod';
import type { FieldProblem } from '../../kernel/app-error.js';
import { readWithSchema } from './read-with-schema.js';

/** A posted form as it was read. What was typed is kept, so that the page can show it again. */
export type FormReading<T> =
  | { readonly ok: true; readonly value: T; readonly typed: TypedForm }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly typed: TypedForm };

/** A field that was sent more than once (checkboxes) is a list. */
export type TypedForm = Readonly<Record<string, string | readonly string[]>>;

class FormPipe<Schema extends z.ZodType> implements PipeTransform {
  constructor(private readonly schema: Schema) {}

  transform(input: unknown): FormReading<z.output<Schema>> {
    const typed = typedForm(input);
    return { ...readWithSchema(this.schema, typed), typed };
  }
}

/** Without the form token and without fields that were left empty: an empty field is an absent one. */
export function typedForm(input: unknown): TypedForm {
  const typed: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(input ?? {})) {
    if (name === '_token' || name === '__proto__') continue;
    if (typeof value === 'string' && value.trim() !== '') typed[name] = value;
    if (Array.isArray(value)) typed[name] = value.filter((each) => typeof each === 'string' && each.trim() !== '');
  }
  return typed;
}

/** `@ZodForm(schema) form: FormReading<z.infer<typeof schema>>`: a refused form reaches the page, which shows it again. */
export const ZodForm = (schema: z.ZodType): ParameterDecorator => Body({ pipes: [new FormPipe(schema)] });
