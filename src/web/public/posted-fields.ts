import type { PostedFields } from '../../intake/form-answers.js';
import { typedForm } from '../../platform/http/zod-form.js';

/** What a browser posted, without empty fields. NUL is dropped rather than refused: what was typed is never lost. */
export function postedFields(body: unknown): PostedFields {
  const clean = (text: string) => text.replaceAll('\0', '');
  return Object.fromEntries(
    Object.entries(typedForm(body)).map(([name, value]) => [
      name,
      typeof value === 'string' ? clean(value) : value.map(clean),
    ]),
  );
}

/** A single field; of one that came twice, nothing. */
export function postedText(posted: PostedFields, name: string): string {
  const value = posted[name];
  return typeof value === 'string' ? value : '';
}
