import type { Principal } from '../principal.js';
import type { Account } from '../user.js';
import type { Peer } from './judge-recovery.js';
import { AppError } from '../../kernel/app-error.js';
import { RECOVERY_WORDS, type RecoveryProblem } from './judge-recovery.js';

export function peerOf({ personId, role, regionCodes }: Principal): Peer {
  return { personId, role, regionCodes };
}

export function peerOfAccount({ id, role, regionCodes }: Account): Peer {
  return { personId: id, role, regionCodes };
}

/** Throws AppError with the problem as its code; nothing where there is none. */
export function refuse(problem: RecoveryProblem | null): void {
  if (problem === null) return;
  throw new AppError({ kind: 'conflict', code: problem, message: RECOVERY_WORDS[problem] });
}
