import type { OperatorAlert } from './audit-trouble.js';

export interface AuditState {
  /** Null before the first audit. */
  readonly checkedAt: Date | null;
  /** By kind; empty while all is well. */
  readonly alerts: readonly OperatorAlert[];
}

/** What the last audit left behind, the same for every process. Throws only when the database does. */
export abstract class ReadAudit {
  abstract read(): Promise<AuditState>;
}
