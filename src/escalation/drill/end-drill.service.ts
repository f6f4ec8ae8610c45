import { Injectable } from '@nestjs/common';
import { Messages } from '../../delivery/messages.repository.js';
import { Journal } from '../../journal/journal.js';
import { type Actor, SYSTEM } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import type { Drill, DrillEnd } from './drill.js';
import { drillEndsFact } from './drill.job.js';
import { Drills } from './drills.repository.js';

/** Ends drills: what waits is not sent, and codes are answered as over. */
@Injectable()
export class EndDrill {
  constructor(
    private readonly drills: Drills,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the lock. Does nothing to one that is over. */
  async end(tx: Tx, drill: Drill, reason: DrillEnd, actor: Actor): Promise<void> {
    if (drill.endedAt !== null) return;
    const now = this.clock.now();
    await this.drills.end(tx, drill.id, now, reason);
    const cancelled = await this.messages.cancelDrill(tx, { drillId: drill.id }, now, 'drill_over');
    if (reason !== 'time_up') await this.outbox.take(tx, [drillEndsFact(drill.id, drill.endsAt).key]);
    await this.journal.append(tx, {
      kind: 'drill.ended',
      actor,
      regionCode: drill.regionCode,
      data: { drillId: drill.id, reason, cancelled },
    });
  }

  /** People are asked in earnest: a drill of these regions (null: of any) is over at once, and none begins meanwhile. */
  async giveWay(tx: Tx, regionCodes: readonly string[] | null): Promise<void> {
    const [, underWay] = await Promise.all([this.drills.takeTurn(tx, 'alert'), this.drills.underWay(tx, regionCodes)]);
    for (const drill of underWay) await this.end(tx, drill, 'real_alert', SYSTEM);
  }
}
