import type { Variant } from './attachments.repository.js';

/** What the parts of a file are bound to. */
export function partsName(id: string, variant: Variant): string {
  return `attachment ${id} ${variant}`;
}
