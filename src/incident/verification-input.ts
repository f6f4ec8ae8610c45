import type { VerificationMethod, VerificationStatus } from './incident-values.js';

export interface VerificationInput {
  readonly status: VerificationStatus;
  readonly method?: VerificationMethod | undefined;
  /** Whoever rang the place kept to the script: no name was said (R6). */
  readonly scriptKept?: boolean | undefined;
  /** The reason; required, every change has one. */
  readonly note: string;
}
