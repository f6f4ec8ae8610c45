import { mayInRegion } from '../permissions.js';
import type { Role } from '../role.js';

/** Who would let somebody back in, or be let back in. */
export interface Peer {
  /** The person, whichever key they use. */
  readonly personId: string;
  readonly role: Role;
  /** Empty: all regions. */
  readonly regionCodes: readonly string[];
}

export type RecoveryProblem =
  | 'own_account'
  /** The same person asked and agrees. */
  | 'same_person'
  /** Two coordinators would let an admin in. */
  | 'admin_needed'
  /** The account has regions that are not the peer's. */
  | 'not_their_region';

export const RECOVERY_WORDS: Readonly<Record<RecoveryProblem, string>> = {
  own_account: 'This is your own account. Two others have to let you in again.',
  same_person: 'You asked for this. Somebody else has to agree.',
  admin_needed: 'This is an admin: one of the two who let them in again has to be an admin.',
  not_their_region: 'This person has regions that are not yours. Somebody who has them must do this.',
};

/** Whether a peer may ask that somebody gets a new set-up link. Null: yes. */
export function mayAsk(peer: Peer, account: Peer): RecoveryProblem | null {
  if (peer.personId === account.personId) return 'own_account';
  if (peer.role !== 'admin' && !coversRegions(peer, account)) return 'not_their_region';
  return null;
}

/** Whether a second peer may agree with the first. Null: yes. */
export function mayAgree(peer: Peer, asker: Pick<Peer, 'personId' | 'role'>, account: Peer): RecoveryProblem | null {
  const problem = mayAsk(peer, account);
  if (problem !== null) return problem;
  if (peer.personId === asker.personId) return 'same_person';
  return account.role === 'admin' && peer.role !== 'admin' && asker.role !== 'admin' ? 'admin_needed' : null;
}

/** All regions can be given only by somebody who has all. */
function coversRegions(peer: Peer, account: Peer): boolean {
  if (peer.regionCodes.length === 0) return true;
  return account.regionCodes.length > 0 && account.regionCodes.every((code) => mayInRegion(peer, code));
}
