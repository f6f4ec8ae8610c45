import type { AlertLevel } from './incident-values.js';

export interface ReleaseRequest {
  readonly level: AlertLevel;
  /** The caller says that this is the second look. Without it a second person's call counts as one all the same. */
  readonly confirm?: boolean | undefined;
  readonly note?: string | undefined;
}
