import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import type { Period } from '../../../directory/duty-plan.js';
import { shiftsBetween } from '../../../directory/duty-shifts.js';
import { namedIn } from '../../../directory/named-in.js';
import type { PageablePerson } from '../../../directory/person.js';
import { Rotas } from '../../../directory/rotas.repository.js';
import { dutyConcerns } from '../../../escalation/duty/duty-concerns.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { concernWords } from './concern-words.js';

/** What should be known before somebody is put on duty. */
@Injectable()
export class ReadConcerns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: Rotas,
    private readonly clock: Clock,
  ) {}

  async of(person: PageablePerson, rotaId: string, period: Period, caller: Principal): Promise<readonly string[]> {
    const all = await this.unitOfWork.run((tx) => this.rotas.during(tx, undefined, period));
    const others = all.filter(
      ({ id, plan }) =>
        id !== rotaId &&
        namedIn(plan).includes(person.id) &&
        shiftsBetween(plan, period.from, period.to).some(({ responderIds }) => responderIds.includes(person.id)),
    );
    const otherRotas = others.map(({ name, regionCode }) => {
      return may(caller, 'rota.read', regionCode) ? name : 'a rota of another region';
    });
    const found = dutyConcerns(person, period, { now: this.clock.now(), otherRota: others.length > 0 });
    return found.map((concern) => concernWords(concern, { ...person, otherRotas }));
  }
}
