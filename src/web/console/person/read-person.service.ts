import { Injectable } from '@nestjs/common';
import { PersonDesk } from '../../../incident/person/person-desk.service.js';
import { Clock } from '../../../kernel/clock.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import type { PersonCoverView } from './person.view.js';

/** What stands on the cover of a person record: whether there is one, and who has opened it. */
@Injectable()
export class ReadPersonCover {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly desk: PersonDesk,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(ref: string): Promise<PersonCoverView> {
    const [{ head }, { exists, readings }] = await Promise.all([this.heads.find(ref), this.desk.cover(ref)]);
    const nameOf = await this.names.of(readings.flatMap(({ actor }) => actorId(actor) ?? []));
    return {
      now: this.clock.now(),
      ...{ head, exists },
      readings: readings.map(({ at, actor, reason }) => ({ at, reason, who: actorWords(actor, nameOf) })),
    };
  }
}
