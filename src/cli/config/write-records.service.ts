import { Injectable } from '@nestjs/common';
import { Groups } from '../../directory/groups.repository.js';
import type { GroupInput } from '../../directory/group.schema.js';
import { RotaBook, type RotaInput } from '../../directory/rota-book.repository.js';
import type { Policy, Target } from '../../escalation/policy.js';
import { PolicyBook } from '../../escalation/policy-book.repository.js';
import { Journal } from '../../journal/journal.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { OPERATOR } from '../command.js';
import { groupFile, policyFile, rotaFile } from './config-file.js';
import type { ConfigRecords } from './config-records.service.js';
import { changedFields } from './compare-config.js';
import type { ConfigInput } from './read-config.js';

/** Ids that were made, by those that stood for them in the file. */
export type MadeIds = Map<string, string>;

/** Writes what is different, each with its entry in the log, the operator as the one who did it. */
@Injectable()
export class WriteConfigRecords {
  constructor(
    private readonly groups: Groups,
    private readonly rotas: RotaBook,
    private readonly policies: PolicyBook,
    private readonly journal: Journal,
  ) {}

  async write(tx: Tx, input: ConfigInput, present: ConfigRecords): Promise<MadeIds> {
    const made: MadeIds = new Map();
    for (const group of input.groups) await this.group(tx, group, present, made);
    for (const rota of input.rotas) {
      await this.rota(tx, { ...rota, groupId: realId(rota.groupId, made) }, present, made);
    }
    for (const policy of input.policies) {
      const steps = policy.steps.map((step) => ({
        ...step,
        targets: step.targets.map((each) => realTarget(each, made)),
      }));
      await this.policy(tx, { ...policy, steps }, present, made);
    }
    return made;
  }

  private async group(tx: Tx, group: GroupInput, { groups, names }: ConfigRecords, made: MadeIds): Promise<void> {
    const there = groups.find(({ name }) => name === group.name);
    const { regionCode, memberIds } = group;
    if (there === undefined) {
      const groupId = await this.groups.insert(tx, group);
      await this.groups.setMembers(tx, groupId, memberIds);
      made.set(names.idOf('group', group.name) ?? '', groupId);
      const data = { groupId, change: 'created', members: memberIds.length };
      await this.journal.append(tx, { kind: 'group.changed', actor: OPERATOR, regionCode, data });
      return;
    }
    const fields = changedFields(groupFile(there), groupFile(group), { region: 'regionCode', members: 'memberIds' });
    if (fields.length === 0) return;
    await this.groups.setMembers(tx, there.id, memberIds);
    await this.groups.change(tx, there.id, group);
    const data = { groupId: there.id, change: 'changed', fields };
    await this.journal.append(tx, { kind: 'group.changed', actor: OPERATOR, regionCode, data });
  }

  private async rota(tx: Tx, rota: RotaInput, { rotas, names }: ConfigRecords, made: MadeIds): Promise<void> {
    const there = rotas.find(({ name }) => name === rota.name);
    const { groupId } = rota;
    const regionCode = groupId === null ? null : ((await this.groups.regionsOf(tx, [groupId])).get(groupId) ?? null);
    if (there === undefined) {
      const rotaId = await this.rotas.insert(tx, rota);
      made.set(names.idOf('rota', rota.name) ?? '', rotaId);
      const data = { rotaId, change: 'created' };
      await this.journal.append(tx, { kind: 'rota.changed', actor: OPERATOR, regionCode, data });
      return;
    }
    const nameOf = (id: string): string => id;
    const fields = changedFields(rotaFile(there, nameOf), rotaFile(rota, nameOf), { group: 'groupId' });
    if (fields.length === 0) return;
    await this.rotas.change(tx, there.id, rota);
    const data = { rotaId: there.id, change: 'changed', fields };
    await this.journal.append(tx, { kind: 'rota.changed', actor: OPERATOR, regionCode, data });
  }

  private async policy(tx: Tx, policy: Policy, { policies, names }: ConfigRecords, made: MadeIds): Promise<void> {
    const there = policies.find(({ name }) => name === policy.name);
    if (there === undefined) {
      const policyId = await this.policies.insert(tx, policy, OPERATOR);
      made.set(names.idOf('policy', policy.name) ?? '', policyId);
      const data = { policyId, change: 'created', version: 1 };
      await this.journal.append(tx, { kind: 'policy.changed', actor: OPERATOR, data });
      return;
    }
    const nameOf = (id: string): string => id;
    const fields = changedFields(policyFile(there, nameOf), policyFile(policy, nameOf), {});
    if (fields.length === 0) return;
    await this.policies.change(tx, there.id, policy, OPERATOR);
    const data = { policyId: there.id, change: 'changed', version: there.version + 1, fields };
    await this.journal.append(tx, { kind: 'policy.changed', actor: OPERATOR, data });
  }
}

export function realId<Id extends string>(id: Id | null, made: MadeIds): Id | null {
  return id === null ? null : ((made.get(id) ?? id) as Id);
}

function realTarget(target: Target, made: MadeIds): Target {
  return 'id' in target ? ({ ...target, id: made.get(target.id) ?? target.id } as Target) : target;
}
