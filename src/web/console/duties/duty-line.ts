import type { Period } from '../../../directory/duty-plan.js';

/** A rota as a page of a group or region shows it. */
export interface RotaLine {
  readonly id: string;
  readonly name: string;
  /** Names of those on duty now. */
  readonly on: readonly string[];
  /** Times of the next two weeks with nobody on duty. */
  readonly gaps: readonly Period[];
  /** Names of those on duty in that time whom nothing reaches. */
  readonly unreachable: readonly string[];
}
