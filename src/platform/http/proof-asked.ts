import type { TypedForm } from './zod-form.js';

/** A post that waits until its sender has proved again who they are. */
export interface ProofAsked {
  /** What was given did not hold, or was not looked at: too many tries. Null: nothing was given yet. */
  readonly refused: 'wrong' | { readonly waitMinutes: number } | null;
  /** What the page asks the sender's device for; null where they have no passkey. */
  readonly passkey: Readonly<Record<string, unknown>> | null;
  /** What was posted: it goes along, so that nothing has to be typed again. */
  readonly fields: TypedForm;
}
