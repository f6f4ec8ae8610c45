import type { Evidence, Finding } from './evidence.js';
import { findBreaks, findLost } from './find-breaks.js';
import { findDoubles } from './find-doubles.js';
import { findMissed } from './find-missed.js';
import { findNoise } from './find-noise.js';
import { findRestlessMessages, findRestlessRuns } from './find-restless.js';

const PROOFS = [findMissed, findDoubles, findNoise, findBreaks, findLost, findRestlessMessages, findRestlessRuns];

/** Everything that is not as it has to be; nothing when all proofs hold. Shares no code with the program. */
export function check(evidence: Evidence): Finding[] {
  return PROOFS.flatMap((proof) => proof(evidence));
}
