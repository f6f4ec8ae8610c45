import type { Principal } from '../../../access/principal.js';
import { AppError } from '../../../kernel/app-error.js';

/** Nobody gives away more than they have. Throws AppError `region_forbidden`. */
export function assertWithinOwnRegions(caller: Principal, regionCodes: readonly string[]): void {
  if (caller.regionCodes.length === 0) return;
  if (regionCodes.length > 0 && regionCodes.every((code) => caller.regionCodes.includes(code))) return;
  const message = `Name regions that are yours: ${caller.regionCodes.join(', ')}.`;
  throw new AppError({
    kind: 'forbidden',
    code: 'region_forbidden',
    message,
    fields: [{ field: 'regionCodes', problem: message }],
  });
}
