import { DAY, plus } from '../../kernel/clock.js';
import type { JoinRequest } from './join-request.js';

/** Insider or infiltrator (domain, section 5): nobody comes in by the word of one. */
export const VOUCHES_NEEDED = 2;

/** What a coordinator may do with an offer. */
export type JoinStep = 'vouch' | 'welcome' | 'decline' | 'postpone';

export interface JoinRefusal {
  /** Stable. */
  readonly code: string;
  readonly message: string;
}

type Considered = Pick<JoinRequest, 'status' | 'vouchedBy'>;

export function vouchesMissing({ vouchedBy }: Pick<JoinRequest, 'vouchedBy'>): number {
  return Math.max(VOUCHES_NEEDED - new Set(vouchedBy).size, 0);
}

/** Why a step cannot be taken with an offer as it is; null: it can. */
export function refusalOf(step: JoinStep, request: Considered): JoinRefusal | null {
  switch (request.status) {
    case 'unconfirmed':
      return {
        code: 'not_confirmed',
        message: 'Nobody has confirmed the number or address yet. Until then nothing is decided about this offer.',
      };
    case 'welcomed':
      return { code: 'already_welcomed', message: 'This person has been welcomed already. They are in the list.' };
    case 'declined':
      return { code: 'already_declined', message: 'This offer has been declined. The person may offer again.' };
    case 'waiting':
      return step === 'welcome' ? vouchesRefusal(vouchesMissing(request)) : null;
  }
}

function vouchesRefusal(missing: number): JoinRefusal | null {
  if (missing === 0) return null;
  const who = missing === 1 ? 'One more person has' : 'Two different people have';
  return { code: 'vouches_needed', message: `${who} to vouch before this person is welcomed.` };
}

/** The longest that an offer is put off. */
export const LONGEST_POSTPONED = 90 * DAY;

/** Whether it waits for somebody now; what was put off does not. */
export function needsSomebody({ status, postponedUntil }: Pick<JoinRequest, 'status' | 'postponedUntil'>, now: Date) {
  return status === 'waiting' && (postponedUntil === null || postponedUntil <= now);
}

/**
 * How long an offer is kept that came to nothing, or has become a person in the list. The network's own numbers, after
 * R21 (30 days for phone numbers of people who are not active): an offer that nobody confirmed may be a stranger's number.
 */
export const KEPT = {
  unconfirmed: 7 * DAY,
  declined: 30 * DAY,
  welcomed: 30 * DAY,
} as const;

/** Whether it is time to delete an offer. One that waits is kept until somebody decides. */
export function isToForget(
  { status, createdAt, decidedAt }: Pick<JoinRequest, 'status' | 'createdAt' | 'decidedAt'>,
  now: Date,
): boolean {
  if (status === 'waiting') return false;
  const since = status === 'unconfirmed' ? createdAt : (decidedAt ?? createdAt);
  return plus(since, KEPT[status]) <= now;
}
