import { z } from 'zod';
import { AppError } from '../kernel/app-error.js';
import { HOUR } from '../kernel/clock.js';
import type { Sealing } from '../platform/crypto/sealing.js';
import type { AnswersTo } from './form-answers.js';
import type { AnswerField } from './report-form.js';

/** A form that was begun longer ago starts anew. The person may have handed the phone on. */
export const DRAFT_LIFETIME = 24 * HOUR;

/** The draft has no row: it lives in the page alone. That of one form is none of another. */
const placeOf = (form: FormName) => ({ field: `${form}.draft`, id: 'page' });

export type FormName = 'report_form' | 'join_form';

/** Answers on their way from page to page. Stored nowhere; the page carries it, sealed. */
export interface Draft<Field extends string = AnswerField> {
  /** Makes the same form, sent twice, one report. In no relation to the person. */
  readonly submissionId: string;
  readonly startedAt: Date;
  /** The person has seen the page “check”; from a question they go back there. */
  readonly checked: boolean;
  readonly answers: AnswersTo<Field>;
}

/**
 * Letters of a sealed draft are a multiple of 512, so that a page that carries it says little by its length of how much was
 * told, and yet costs little on a bad line. Counted before sealing, with what sealing adds.
 */
const EVEN_BYTES = 384;
const SEAL_BYTES = 28;

const sealedDraft = z.object({
  id: z.uuid(),
  at: z.number(),
  checked: z.boolean(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export function newDraft(submissionId: string, now: Date): Draft<never> {
  return { submissionId, startedAt: now, checked: false, answers: {} };
}

export function sealDraft<Field extends string>(
  sealing: Sealing,
  { submissionId, startedAt, checked, answers }: Draft<Field>,
  form: FormName = 'report_form',
): string {
  const text = JSON.stringify({ id: submissionId, at: startedAt.getTime(), checked, answers });
  return sealing.seal(placeOf(form), evenText(text));
}

/** Null for a draft that is too old, was altered, is of another form, or was sealed with a secret that is gone. */
export function openDraft<Field extends string = AnswerField>(
  sealing: Sealing,
  sealed: string,
  now: Date,
  form: FormName = 'report_form',
): Draft<Field> | null {
  const text = openOrNull(sealing, sealed, form);
  if (text === null) return null;
  const read = sealedDraft.safeParse(JSON.parse(text));
  if (!read.success) return null;
  const { id, at, checked, answers } = read.data;
  const age = now.getTime() - at;
  if (age >= DRAFT_LIFETIME) return null;
  return { submissionId: id, startedAt: new Date(at), checked, answers: answers as AnswersTo<Field> };
}

/** Blanks after the end mean nothing in JSON. */
function evenText(text: string): string {
  const bytes = Buffer.byteLength(text) + SEAL_BYTES;
  return `${text}${' '.repeat(Math.ceil(bytes / EVEN_BYTES) * EVEN_BYTES - bytes)}`;
}

function openOrNull(sealing: Sealing, sealed: string, form: FormName): string | null {
  try {
    return sealing.open(placeOf(form), sealed);
  } catch (error) {
    if (error instanceof AppError && error.code === 'sealed_unreadable') return null;
    throw error;
  }
}
