import type { Sealing } from '../platform/crypto/sealing.js';

const FIELD = 'responder.conflicts';

/** Places for which somebody must not be asked, as they are stored. Null: there are none. */
export function sealConflicts(sealing: Sealing, id: string, codes: readonly string[]): string | null {
  return codes.length === 0 ? null : sealing.seal({ field: FIELD, id }, JSON.stringify(codes));
}

/** Null when they were sealed under a secret that this process does not have. */
export function openConflicts(
  sealing: Sealing,
  { id, conflictsSealed }: { readonly id: string; readonly conflictsSealed: string | null },
): readonly string[] | null {
  if (conflictsSealed === null) return [];
  try {
    return JSON.parse(sealing.open({ field: FIELD, id }, conflictsSealed)) as string[];
  } catch {
    return null;
  }
}
