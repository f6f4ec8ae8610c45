import { Injectable } from '@nestjs/common';
import { Messages } from '../../../delivery/messages.repository.js';
import { asksCoordinators } from '../../../escalation/run.js';
import { Runs } from '../../../escalation/runs.repository.js';
import type { Incident } from '../../../incident/incident.js';
import type { Channel } from '../../../kernel/channel.js';
import { asLanguage, type Language } from '../../../kernel/language.js';
import { type Tx, UnitOfWork } from '../../../kernel/unit-of-work.js';

/** How one person who was paged would hear that it is over. */
export interface Told {
  readonly channel: Channel;
  readonly language: Language;
}

/** Who would be told, what would not leave, what would stop: by the rows that the stop itself will read. */
@Injectable()
export class CountConsequences {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: Runs,
    private readonly messages: Messages,
  ) {}

  count(incident: Incident): Promise<{ told: readonly Told[]; cancelled: number; runs: number }> {
    return this.uow.run(async (tx) => {
      const all = await this.runs.lockOfIncident(tx, incident.id);
      const open = all.filter(({ state }) => state !== 'stopped');
      const waiting = await this.messages.waitingByClass(tx, incident.id);
      const told: Told[] = [];
      for (const run of open.filter(({ trigger }) => !asksCoordinators(trigger)))
        told.push(...(await this.toTell(tx, run.id)));
      const left = [...waiting].filter(([orderClass]) => orderClass !== 'stand_down');
      return {
        told,
        cancelled: left.reduce((sum, [, count]) => sum + count, 0),
        runs: open.filter(({ state }) => state === 'running').length,
      };
    });
  }

  private async toTell(tx: Tx, runId: Parameters<Runs['alertsOf']>[1]): Promise<readonly Told[]> {
    const alerts = await this.runs.alertsOf(tx, runId);
    const asked = alerts.filter(
      ({ status, answer, toldOverAt }) => status !== 'excluded' && answer !== 'cannot' && toldOverAt === null,
    );
    const newest = [...new Map(asked.map((alert) => [alert.responderId, alert])).values()];
    const reached = await this.runs.reachedBy(
      tx,
      newest.map(({ id }) => id),
    );
    return reached.map(({ channel, language }) => ({ channel: channel as Channel, language: asLanguage(language) }));
  }
}
