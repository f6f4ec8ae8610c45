import type { DutyDifference } from '../../../directory/duty-difference.js';
import type { Period } from '../../../directory/duty-plan.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { Option } from '../marks/fields.js';
import type { FormProblem } from '../marks/problems.js';
import type { RotaTimes } from './rota-times.js';

/** What is being made or changed. `layer`: its number, or null for one more. */
export type EditTarget =
  | { readonly kind: 'new' }
  | { readonly kind: 'rota'; readonly id: string }
  | { readonly kind: 'layer'; readonly id: string; readonly layer: number | null }
  | { readonly kind: 'schedule'; readonly id: string };

export interface EditPreview {
  readonly differences: readonly DutyDifference[];
  /** Times with nobody on duty, as it would be. */
  readonly gaps: readonly Period[];
  /** How far it looks. */
  readonly until: Date;
  /** What was looked at: only that is kept. */
  readonly seen: string;
}

export interface EditView {
  readonly target: EditTarget;
  /** Null: a new one. */
  readonly rota: RotaRecord | null;
  readonly typed: TypedForm;
  readonly order: readonly Option[];
  /** Whom one may put into the order. */
  readonly choices: readonly Option[];
  readonly groups: readonly Option[];
  /** Nobody was found who was looked for. */
  readonly nobodyFound: boolean;
  readonly times: RotaTimes;
  readonly nameOf: (id: string) => string;
  readonly preview: EditPreview | null;
  readonly problems: readonly FormProblem[];
}

/** Where the form of a target goes. */
export function editPath(target: EditTarget): `/${string}` {
  switch (target.kind) {
    case 'new':
      return '/console/rotas/new';
    case 'rota':
      return `/console/rotas/${target.id}/edit`;
    case 'layer':
      return `/console/rotas/${target.id}/layers/${target.layer === null ? 'new' : String(target.layer)}`;
    case 'schedule':
      return `/console/rotas/${target.id}/schedules/new`;
  }
}
