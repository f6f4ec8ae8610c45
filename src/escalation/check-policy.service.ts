import { Injectable } from '@nestjs/common';
import { Groups } from '../directory/groups.repository.js';
import { Responders } from '../directory/responders.repository.js';
import { RotaBook } from '../directory/rota-book.repository.js';
import { unknownReference } from '../directory/unknown-reference.js';
import type { FieldProblem } from '../kernel/app-error.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Webhooks } from '../webhook/webhooks.repository.js';
import type { Policy, Target } from './policy.js';

interface Named {
  readonly field: string;
  readonly type: string;
  readonly id: string;
}

/** Every rota, group, person and webhook that a policy names is there: a step that asks nobody helps nobody. */
@Injectable()
export class CheckPolicyService {
  constructor(
    private readonly groups: Groups,
    private readonly responders: Responders,
    private readonly rotas: RotaBook,
    private readonly webhooks: Webhooks,
  ) {}

  /** Throws AppError `unknown_reference` with the path of each target that names nothing. */
  async check(tx: Tx, { steps }: Policy): Promise<void> {
    const named = steps.flatMap(({ targets }, step) =>
      targets.flatMap((target, index) => namedBy(target, `steps.${String(step)}.targets.${String(index)}.id`)),
    );
    const there = await this.existing(tx, named);
    const problems = named.flatMap(({ field, type, id }): FieldProblem[] =>
      there.has(id) ? [] : [{ field, problem: `There is no ${type} with this id.` }],
    );
    if (problems.length > 0) throw unknownReference(problems);
  }

  private async existing(tx: Tx, named: readonly Named[]): Promise<ReadonlySet<string>> {
    const ids = (type: string): string[] => named.filter((each) => each.type === type).map(({ id }) => id);
    const groups = await this.groups.regionsOf(tx, ids('group'));
    const people = await this.responders.regionsOf(tx, ids('responder'));
    const rotas = await Promise.all(ids('rota').map((id) => this.rotas.byId(tx, id)));
    const webhooks = await this.webhooks.named(tx, ids('webhook'));
    const others = [...rotas, ...webhooks].flatMap((each) => (each === null ? [] : [each.id]));
    return new Set([...groups.keys(), ...people.keys(), ...others]);
  }
}

function namedBy(target: Target, field: string): Named[] {
  return 'id' in target ? [{ field, type: target.type, id: target.id }] : [];
}
