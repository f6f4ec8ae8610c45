import { overlap, type RotaOverride } from './duty-plan.js';

/**
 * The override that this one may not stand beside: their times overlap, and they speak of the same person or are both
 * meant to take the place of the same one. Null when there is none. An override does not conflict with itself.
 */
export function overrideConflict(existing: readonly RotaOverride[], wanted: RotaOverride): RotaOverride | null {
  const others = existing.filter((each) => each.id === undefined || each.id !== wanted.id);
  return others.find((each) => overlap(each, wanted) && speakOfTheSame(each, wanted)) ?? null;
}

function speakOfTheSame(a: RotaOverride, b: RotaOverride): boolean {
  const named = [a.responderId, a.insteadOfId].filter((id) => id !== null);
  const isShared = named.some((id) => id === b.responderId || id === b.insteadOfId);
  const bothReplace = a.kind === 'replace' && b.kind === 'replace';
  return isShared || (bothReplace && (a.insteadOfId === null || b.insteadOfId === null));
}
