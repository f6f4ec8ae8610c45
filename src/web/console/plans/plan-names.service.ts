import { Injectable } from '@nestjs/common';
import { mayInRegion } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { Responders } from '../../../directory/responders.repository.js';
import type { Policy } from '../../../escalation/policy.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { Names } from '../records/names.repository.js';
import type { NameOf } from '../words/entry-data.js';

/** Names of what policies name, as one person may see them: people of other regions stay without. */
@Injectable()
export class PlanNames {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly names: Names,
    private readonly responders: Responders,
  ) {}

  async ofPolicies(policies: readonly Policy[], caller: Principal): Promise<NameOf> {
    const targets = policies.flatMap(({ steps }) => steps.flatMap((step) => step.targets));
    return this.of(
      targets.flatMap((target) => ('id' in target ? [target.id] : [])),
      caller,
    );
  }

  async of(ids: readonly string[], caller: Principal): Promise<NameOf> {
    const nameOf = await this.names.of(ids);
    if (caller.regionCodes.length === 0) return nameOf;
    const uuids = ids.filter((id) => /^[0-9a-f-]{36}$/iu.test(id));
    const regions = await this.unitOfWork.run((tx) => this.responders.regionsOf(tx, uuids));
    return (id) => {
      const region = regions.get(id);
      return region === undefined || mayInRegion(caller, region) ? nameOf(id) : null;
    };
  }
}
