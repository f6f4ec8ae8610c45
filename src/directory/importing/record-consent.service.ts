import { Injectable } from '@nestjs/common';
import type { ResponderRecord } from '../responder-record.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Consents } from '../consents.repository.js';

/** Writes down when somebody agreed, with its entry in the log. */
@Injectable()
export class RecordConsentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consents: Consents,
    private readonly journal: Journal,
  ) {}

  /** Nothing happens when it says so already. */
  record({ id, regionCode }: ResponderRecord, at: Date, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      if ((await this.consents.of(tx, id))?.getTime() === at.getTime()) return;
      await this.consents.record(tx, id, at);
      const data = { responderId: id, change: 'changed', fields: ['consentAt'] };
      await this.journal.append(tx, { kind: 'responder.changed', actor, regionCode, data });
    });
  }
}
