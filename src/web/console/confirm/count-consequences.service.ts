import { Injectable } from '@nestjs/common';
import { Messages } from '../../../delivery/messages.repository.js';
import { asksCoordinators, type StoredAlert } from '../../../escalation/run.js';
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

export interface Counted {
  /** Who hears that it is over. */
  readonly told: readonly Told[];
  /** Who hears that the alert was wrong: those who said that they cannot come, too. */
  readonly corrected: readonly Told[];
  readonly cancelled: number;
  readonly runs: number;
}

/** Who would be told, what would not leave, what would stop: by the rows that the stop itself will read. */
@Injectable()
export class CountConsequences {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: Runs,
    private readonly messages: Messages,
  ) {}

  count(incident: Incident): Promise<Counted> {
    return this.uow.run(async (tx) => {
      const all = await this.runs.lockOfIncident(tx, incident.id);
      const open = all.filter(({ state }) => state !== 'stopped');
      const pages = all.filter(({ trigger }) => !asksCoordinators(trigger));
      const waiting = await this.messages.waitingByClass(tx, incident.id);
      const left = [...waiting].filter(([orderClass]) => orderClass !== 'stand_down');
      const paged: StoredAlert[] = [];
      for (const run of pages) {
        paged.push(...(await this.runs.alertsOf(tx, run.id)).filter(({ status }) => status !== 'excluded'));
      }
      return {
        told: await this.reached(
          tx,
          paged.filter(({ answer, toldOverAt }) => answer !== 'cannot' && toldOverAt === null),
        ),
        corrected: await this.reached(tx, paged),
        cancelled: left.reduce((sum, [, count]) => sum + count, 0),
        runs: open.filter(({ state }) => state === 'running').length,
      };
    });
  }

  /** Each person once, by the way that reached them best. */
  private async reached(tx: Tx, alerts: readonly StoredAlert[]): Promise<readonly Told[]> {
    const newest = [...new Map(alerts.map((alert) => [alert.responderId, alert.id])).values()];
    const found = await this.runs.reachedBy(tx, newest);
    return found.map(({ channel, language }) => ({ channel: channel as Channel, language: asLanguage(language) }));
  }
}
