import { conflict } from '../kernel/app-error.js';
import type { Incident } from './incident.js';

/** Nobody was paged for it, and nobody has looked at it yet. */
export function isHeldBack({ heldReason, status, mergedIntoId }: Incident): boolean {
  return heldReason !== null && status === 'reported' && mergedIntoId === null;
}

/** Throws 409 when nothing holds it back, or somebody has looked already. */
export function assertHeldBack(incident: Incident): void {
  if (isHeldBack(incident)) return;
  throw conflict('not_held', 'This report is not kept back, or a colleague has dealt with it. Look at it again.');
}
