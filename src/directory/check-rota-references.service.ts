import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '../kernel/app-error.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Layer, TemporarySchedule } from './duty-plan.js';
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
  async ofRota(tx: Tx, { groupId, rotation, layers }: RotaInput): Promise<string | null> {
    await this.ofPeople(tx, 'rotation.participantIds', rotation.participantIds);
    await this.ofLayers(tx, layers ?? []);
    if (groupId === null) return null;
    const region = (await this.groups.regionsOf(tx, [groupId])).get(groupId);
    if (region !== undefined) return region;
    throw unknownReference([{ field: 'groupId', problem: 'There is no group with this id.' }]);
  }

  async ofSchedule(tx: Tx, { layers, shifts }: Pick<TemporarySchedule, 'layers' | 'shifts'>): Promise<void> {
    await this.ofLayers(tx, layers);
    const ids = shifts.map(({ responderId }) => responderId);
    refuseUnknown('shifts', ids, await this.responders.regionsOf(tx, ids), 'responder');
  }

  async ofPeople(tx: Tx, field: string, ids: readonly string[]): Promise<void> {
    refuseUnknown(field, ids, await this.responders.regionsOf(tx, ids), 'responder');
  }

  private async ofLayers(tx: Tx, layers: readonly Layer[]): Promise<void> {
    for (const [index, { rotation }] of layers.entries()) {
      await this.ofPeople(tx, `layers.${String(index)}.rotation.participantIds`, rotation.participantIds);
    }
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
