import { Injectable } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Drills } from '../drill/drills.repository.js';
import { Notices } from '../duty/notices.service.js';
import type { Maintenance } from './maintenance.js';

/**
 * What a change of maintenance mode leaves behind: a line of the log, and an e-mail to the coordinators of all regions, but
 * not to the one who did it. While the region has a drill the log alone says it: people are not to take one for the other.
 */
@Injectable()
export class MaintenanceTrail {
  constructor(
    private readonly journal: Journal,
    private readonly people: People,
    private readonly notices: Notices,
    private readonly drills: Drills,
    private readonly clock: Clock,
  ) {}

  async set(tx: Tx, { regionCode, until }: Maintenance, actor: Actor): Promise<void> {
    const data = { until: until.toISOString() };
    await this.journal.append(tx, { kind: 'maintenance.set', actor, regionCode, data });
    await this.tell(tx, regionCode, 'maintenance-on', actor);
  }

  async ended(tx: Tx, { regionCode }: Maintenance, runs: number, actor: Actor): Promise<void> {
    await this.journal.append(tx, { kind: 'maintenance.ended', actor, regionCode, data: { runs } });
    await this.tell(tx, regionCode, 'maintenance-off', actor);
  }

  private async tell(
    tx: Tx,
    regionCode: string,
    template: 'maintenance-on' | 'maintenance-off',
    actor: Actor,
  ): Promise<void> {
    if ((await this.drills.underWay(tx, [regionCode])).length > 0) return;
    const national = await this.people.find(tx, { by: 'coordinators', regionCode: null });
    const self = actor.type === 'user' ? await this.people.responderOf(tx, actor.id) : null;
    const others = national.filter(({ id }) => id !== self);
    await this.notices.send(tx, others, { template, regionCode, at: this.clock.now() });
  }
}
