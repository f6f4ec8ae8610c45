import { z } from 'zod';
import { DAY } from '../../kernel/clock.js';
import type { Draft } from '../form-draft.js';
import { isQuestion, type Step } from '../report-form.js';

/** From when it was last put aside. */
export const KEPT_FOR = 7 * DAY;

/** A form that was put aside, and where in it the person was. */
export interface KeptForm {
  readonly draft: Draft;
  readonly step: Exclude<Step, 'start'>;
  /** In Easy Read. */
  readonly easy: boolean;
}

const written = z.object({
  step: z.string().refine((step): step is KeptForm['step'] => step === 'check' || step === 'child' || isQuestion(step)),
  easy: z.boolean(),
  id: z.uuid(),
  checked: z.boolean(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export function writeKept({ draft: { submissionId, checked, answers }, step, easy }: KeptForm): string {
  return JSON.stringify({ step, easy, id: submissionId, checked, answers });
}

/** The form as it was; its day in the page begins anew. */
export function readKept(text: string, now: Date): KeptForm {
  const { step, easy, id, checked, answers } = written.parse(JSON.parse(text));
  return { step, easy, draft: { submissionId: id, startedAt: now, checked, answers } };
}
