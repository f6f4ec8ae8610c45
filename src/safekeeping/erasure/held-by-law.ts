import type { HoldReason } from '../../incident/holds/legal-hold.js';
import { type AppError, conflict } from '../../kernel/app-error.js';

/** Nothing of these incidents may be deleted, whoever asks. */
export function heldByLaw(refs: readonly string[], reason?: HoldReason): AppError {
  const why = reason === undefined ? '' : ` (${reason.replaceAll('_', ' ')})`;
  return conflict(
    'legal_hold',
    `A legal hold${why} keeps everything of ${refs.join(', ')}. Say so to whoever asked, and do it once the hold is lifted.`,
  );
}
