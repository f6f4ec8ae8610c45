import { Injectable } from '@nestjs/common';
import { QueueMessagesService } from '../../delivery/queue-messages.service.js';
import { findRegion } from '../../directory/region-register.js';
import { Journal } from '../../journal/journal.js';
import { type Actor, actorText } from '../../kernel/actor.js';
import { conflict, invalid } from '../../kernel/app-error.js';
import { Clock, plus } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { type Drill, DRILL_LASTS } from './drill.js';
import { DrillAudience, type FoundAudience } from './drill-audience.service.js';
import { drillEndsFact } from './drill.job.js';
import { Drills } from './drills.repository.js';

/** What a drill writes beside itself and its people. */
@Injectable()
export class DrillTrail {
  constructor(
    private readonly queue: QueueMessagesService,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
  ) {}

  async begin(tx: Tx, drill: Drill, audience: FoundAudience, actor: Actor): Promise<void> {
    await this.queue.queue(tx, null, audience.messages);
    await this.outbox.add(tx, [drillEndsFact(drill.id, drill.endsAt)]);
    const asked = audience.people.filter(({ code }) => code !== null).length;
    await this.journal.append(tx, {
      kind: 'drill.started',
      actor,
      regionCode: drill.regionCode,
      data: { drillId: drill.id, asked, excluded: audience.people.length - asked },
    });
  }
}

/**
 * Starts a drill: everybody of the region who could be asked now gets a text, e-mail or call that says that it is a drill,
 * with a code. The audience is frozen; after everything else that waits to leave, and never twice.
 *
 * Throws AppError `unknown_region`, `drill_under_way`, `real_alert`.
 */
@Injectable()
export class StartDrillService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drills: Drills,
    private readonly audience: DrillAudience,
    private readonly trail: DrillTrail,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async start(regionCode: string, actor: Actor): Promise<Drill> {
    if (findRegion(regionCode) === null) {
      throw invalid('unknown_region', 'regionCode', 'There is no region with this code.');
    }
    const startedAt = this.clock.now();
    const drill: Drill = {
      id: this.ids.next(),
      regionCode,
      startedAt,
      endsAt: plus(startedAt, DRILL_LASTS),
      endedAt: null,
      endReason: null,
      startedBy: actorText(actor),
    };
    return this.uow.run(async (tx) => {
      const found = await this.audience.find(tx, drill);
      await this.drills.takeTurn(tx, 'drill');
      if (await this.audience.isNeeded(tx, regionCode)) {
        throw conflict('real_alert', 'An alert of this region is under way. Start the drill once it is over.');
      }
      if (!(await this.drills.insert(tx, drill, found.people))) {
        throw conflict('drill_under_way', 'A drill is under way in this region. Wait for its end, or end it.');
      }
      await this.trail.begin(tx, drill, found, actor);
      return drill;
    });
  }
}
