import type { VerificationMethod, VerificationStatus } from './incident-values.js';

export interface VerificationInput {
  readonly status: VerificationStatus;
  readonly method?: VerificationMethod | undefined;
  /** The reason; required, every change has one. */
  readonly note: string;
}
