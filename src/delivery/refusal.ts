import type { SendOutcome } from './send-outcome.js';

export type Refusal = Exclude<SendOutcome, { kind: 'accepted' }>;
