import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { AttachmentKind } from './attachment-kind.js';
import type { Kept } from './attachment-limits.js';

/** The original is locked away as it came; the copy is what people look at. */
export const VARIANTS = ['copy', 'original'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface Attachment {
  readonly id: string;
  readonly reportId: string;
  /** 1, 2, 3 … within its report. */
  readonly number: number;
  readonly kind: AttachmentKind;
  /** Bytes of the original. */
  readonly size: number;
  /** Bytes of the copy; null: of this kind none can be made. */
  readonly copySize: number | null;
  /** As the reporter's device called it. */
  readonly name: string;
  /** SHA-256 of the original, in hexadecimal. */
  readonly sha256: string;
  readonly createdAt: Date;
}

/** One that is kept now, with its bytes. */
export interface NewAttachment extends Attachment {
  readonly original: SealedFile;
  readonly copy: SealedFile | null;
  readonly key: Buffer;
}

/** Sealed parts, in their order. */
export type SealedFile = readonly Buffer[];

/** A report as its attachments need it. */
export interface ReportOfAttachments {
  readonly incidentId: IncidentId;
  readonly regionCode: string | null;
}

/**
 * What reporters sent along. Names and hashes are sealed here, and the key of each; its bytes come sealed under that key.
 * Throws only when the database does.
 */
export abstract class Attachments {
  /** The report, with nobody else adding to it until the end of the transaction. Null: its code was ended, or there is none. */
  abstract lockReport(tx: Tx, reportId: string): Promise<ReportOfAttachments | null>;
  abstract kept(tx: Tx, reportId: string): Promise<Kept>;
  abstract insert(tx: Tx, attachment: NewAttachment): Promise<void>;
  /** Of these reports, in the order they came. */
  abstract ofReports(tx: Tx, reportIds: readonly string[]): Promise<readonly Attachment[]>;
  abstract find(tx: Tx, id: string): Promise<(Attachment & ReportOfAttachments) | null>;
  /** Its bytes; null where that variant was never made. Throws AppError `sealed_unreadable` where they were altered. */
  abstract open(tx: Tx, id: string, variant: Variant): Promise<Buffer | null>;
  /** A coordinator has them on a page; those seen before keep their time. */
  abstract markSeen(tx: Tx, ids: readonly string[], at: Date): Promise<void>;
}
