import { z } from 'zod';
import { AppError } from '../../kernel/app-error.js';
import type { Sealing } from '../../platform/crypto/sealing.js';
import type { JoinDetails } from './join-request.js';

const FIELD = 'join_request.details';

const stored = z.object({
  name: z.string(),
  languages: z.string().nullable(),
  maxAlertsPerWeek: z.number().nullable(),
  quietHours: z.object({ from: z.string(), to: z.string(), timeZone: z.string() }).nullable(),
  startsAt: z.iso
    .datetime()
    .transform((text) => new Date(text))
    .nullable(),
  about: z.string().nullable(),
});

export function sealDetails(sealing: Sealing, id: string, details: JoinDetails): string {
  return sealing.seal({ field: FIELD, id }, JSON.stringify(details));
}

/** Null when they were sealed under a secret that this process does not have. */
export function openDetails(
  sealing: Sealing,
  { id, detailsSealed }: { readonly id: string; readonly detailsSealed: string },
): JoinDetails | null {
  try {
    return stored.parse(JSON.parse(sealing.open({ field: FIELD, id }, detailsSealed)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'sealed_unreadable') return null;
    throw error;
  }
}
