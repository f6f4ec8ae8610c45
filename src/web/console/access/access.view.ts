import type { User } from '../../../access/user.js';

/** Somebody who can sign in, as colleagues see them. */
export interface ColleagueRow {
  readonly user: User;
  /** Somebody asked that they begin anew; null where nobody has. */
  readonly recovery: { readonly askedBy: string; readonly askedByMe: boolean; readonly at: Date } | null;
}

export interface ColleaguesView {
  readonly now: Date;
  readonly rows: readonly ColleagueRow[];
  /** The id after which more begin; null at the end. */
  readonly more: string | null;
}

export interface ColleagueView extends ColleagueRow {
  readonly now: Date;
  /** Whether the one who looks may change them, as an admin of all their regions. */
  readonly mayChange: boolean;
  readonly own: boolean;
}
