import type { Period } from '../../../directory/duty-plan.js';

export interface RotaSummary {
  readonly id: string;
  readonly name: string;
  /** Null: it is everybody's. */
  readonly regionCode: string | null;
  readonly timeZone: string;
  /** Names of those who have it now. */
  readonly on: readonly string[];
  /** Before it nothing changes. */
  readonly until: Date;
  /** Times of the next two weeks with nobody on duty. */
  readonly gaps: readonly Period[];
  /** Names of those on duty in that time whom nothing reaches. */
  readonly unreachable: readonly string[];
}

export interface RotaListView {
  readonly now: Date;
  readonly rotas: readonly RotaSummary[];
  readonly page: number;
  readonly more: boolean;
  readonly region: string | null;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Groups that have people, and no rota. */
  readonly without: readonly { readonly id: string; readonly name: string }[];
  readonly mayChange: boolean;
  /** The reader has a record of their own. */
  readonly own: boolean;
}
