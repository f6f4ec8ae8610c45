import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '../kernel/app-error.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Groups } from './groups.repository.js';
import { Responders } from './responders.repository.js';
import type { RotaInput } from './rota-book.repository.js';
import { refuseUnknown, unknownReference } from './unknown-reference.js';

/** Whom a rota names is there. */
@Injectable()
export class CheckRotaReferences {
  constructor(
    private readonly groups: Groups,
    private readonly responders: Responders,
  ) {}

  /** Throws AppError `unknown_reference`. @returns the region of the group, or null. */
  async ofRota(tx: Tx, { groupId, rotation }: RotaInput): Promise<string | null> {
    const { participantIds } = rotation;
    const known = await this.responders.regionsOf(tx, participantIds);
    refuseUnknown('rotation.participantIds', participantIds, known, 'responder');
    if (groupId === null) return null;
    const region = (await this.groups.regionsOf(tx, [groupId])).get(groupId);
    if (region !== undefined) return region;
    throw unknownReference([{ field: 'groupId', problem: 'There is no group with this id.' }]);
  }

  async ofOverride(
    tx: Tx,
    override: { readonly responderId: string; readonly insteadOfId: string | null },
  ): Promise<void> {
    const named = { responderId: override.responderId, insteadOfId: override.insteadOfId };
    const ids = Object.values(named).filter((id) => id !== null);
    const known = await this.responders.regionsOf(tx, ids);
    const problems = Object.entries(named).flatMap(([field, id]): FieldProblem[] =>
      id === null || known.has(id) ? [] : [{ field, problem: 'There is no responder with this id.' }],
    );
    if (problems.length > 0) throw unknownReference(problems);
  }
}
