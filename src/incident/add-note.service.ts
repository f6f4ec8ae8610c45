import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { Incidents } from './incidents.repository.js';

/** Keeps a coordinator's note. Notes are internal: no reporter and no responder ever reads one (R14). */
@Injectable()
export class AddNoteService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @returns the note's id. */
  async add(ref: string, text: string, by: DecisionMaker): Promise<string> {
    return this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const id = this.ids.next();
      await this.incidents.addNote(tx, {
        id,
        incidentId: incident.id,
        text,
        byId: by.personId,
        at: this.clock.now(),
      });
      await this.journal.append(tx, {
        kind: 'incident.noted',
        actor: by.actor,
        incidentId: incident.id,
        regionCode: incident.regionCode,
        data: { noteId: id },
      });
      return id;
    });
  }
}
