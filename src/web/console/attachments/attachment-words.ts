import type { AttachmentKind } from '../../../intake/attachments/attachment-kind.js';
import type { OriginalReason } from '../../../intake/attachments/read-attachments.service.js';
import { plain } from '../words/status-words.js';

const KINDS: Readonly<Record<AttachmentKind, string>> = {
  jpeg: 'Picture (JPEG)',
  png: 'Picture (PNG)',
  webp: 'Picture (WebP)',
  pdf: 'Document (PDF)',
};

export function kindWords(kind: string): string {
  return Object.hasOwn(KINDS, kind) ? KINDS[kind as AttachmentKind] : plain(kind);
}

/** `340 kB`, `2.4 MB`. */
export function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const REASONS: Readonly<Record<OriginalReason, string>> = {
  evidence: 'It is evidence: for a lawyer, a coroner or an inquiry',
  no_copy: 'There is no copy of it',
  copy_unclear: 'Something cannot be made out in the copy',
  asked_by_reporter: 'The reporter asked us to',
  safety: 'Somebody may be in danger, and it may say where',
};

export const ORIGINAL_REASON_CHOICES = Object.entries(REASONS).map(([reason, words]) => ({ reason, words }));

export function originalReasonWords(reason: string | null): string | null {
  if (reason === null) return null;
  return `${Object.hasOwn(REASONS, reason) ? REASONS[reason as OriginalReason] : plain(reason)}.`;
}
