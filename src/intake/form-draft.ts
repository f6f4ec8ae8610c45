import { z } from 'zod';
import { AppError } from '../kernel/app-error.js';
import { HOUR } from '../kernel/clock.js';
import type { Sealing } from '../platform/crypto/sealing.js';
import type { Answers } from './report-form.js';

/** A form that was begun longer ago starts anew. The person may have handed the phone on. */
export const DRAFT_LIFETIME = 24 * HOUR;

/** The draft has no row: it lives in the page alone. */
const PLACE = { field: 'report_form.draft', id: 'page' } as const;

/** Answers on their way from page to page. Stored nowhere; the page carries it, sealed. */
export interface Draft {
  /** Makes the same form, sent twice, one report. In no relation to the person. */
  readonly submissionId: string;
  readonly startedAt: Date;
  /** The person has seen the page “check”; from a question they go back there. */
  readonly checked: boolean;
  readonly answers: Answers;
}

const sealedDraft = z.object({
  id: z.uuid(),
  at: z.number(),
  checked: z.boolean(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export function newDraft(submissionId: string, now: Date): Draft {
  return { submissionId, startedAt: now, checked: false, answers: {} };
}

export function sealDraft(sealing: Sealing, { submissionId, startedAt, checked, answers }: Draft): string {
  return sealing.seal(PLACE, JSON.stringify({ id: submissionId, at: startedAt.getTime(), checked, answers }));
}

/** Null for a draft that is too old, was altered, or was sealed with a secret that is gone. */
export function openDraft(sealing: Sealing, sealed: string, now: Date): Draft | null {
  const text = openOrNull(sealing, sealed);
  if (text === null) return null;
  const read = sealedDraft.safeParse(JSON.parse(text));
  if (!read.success) return null;
  const { id, at, checked, answers } = read.data;
  const age = now.getTime() - at;
  return age < DRAFT_LIFETIME ? { submissionId: id, startedAt: new Date(at), checked, answers } : null;
}

function openOrNull(sealing: Sealing, sealed: string): string | null {
  try {
    return sealing.open(PLACE, sealed);
  } catch (error) {
    if (error instanceof AppError && error.code === 'sealed_unreadable') return null;
    throw error;
  }
}
