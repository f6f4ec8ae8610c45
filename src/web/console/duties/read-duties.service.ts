import { setImmediate as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { onDuty } from '../../../directory/duty-rota.js';
import { namedIn } from '../../../directory/named-in.js';
import { People } from '../../../directory/people.repository.js';
import type { PageablePerson } from '../../../directory/person.js';
import { type KeptRota, Rotas } from '../../../directory/rotas.repository.js';
import { dutyTrouble } from '../../../escalation/duty/coming-week.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import type { RotaLine } from './duty-line.js';

const LOOKED_AHEAD = 14 * DAY;

/** Who is on duty now, and what is wrong within two weeks. */
@Injectable()
export class ReadDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  /** Of a group, or of all groups of a region. */
  async of(where: { readonly groupId: string } | { readonly regionCode: string }): Promise<readonly RotaLine[]> {
    const { rotas, people } = await this.unitOfWork.run(async (tx) => {
      const all = await this.rotas.list(tx, 'groupId' in where ? where.groupId : null);
      const found = 'groupId' in where ? all : all.filter(({ regionCode }) => regionCode === where.regionCode);
      const ids = [...new Set(found.flatMap(({ plan }) => namedIn(plan)))];
      return { rotas: found, people: ids.length === 0 ? [] : await this.people.find(tx, { by: 'ids', ids }) };
    });
    const lines: RotaLine[] = [];
    for (const rota of rotas) {
      lines.push(lineOf(rota, people, this.clock.now()));
      // Others are answered in between.
      await pause();
    }
    return lines;
  }
}

function lineOf({ id, name, plan }: KeptRota, people: readonly PageablePerson[], now: Date): RotaLine {
  const names = new Map<string, string>(people.map((person) => [person.id, person.name]));
  const nameOf = (each: string): string => names.get(each) ?? 'somebody who is gone';
  const trouble = dutyTrouble(plan, { from: now, to: plus(now, LOOKED_AHEAD) }, people);
  return {
    ...{ id, name },
    on: onDuty(plan, now).responderIds.map(nameOf),
    gaps: trouble?.gaps ?? [],
    unreachable: (trouble?.unreachable ?? []).map(nameOf),
  };
}
