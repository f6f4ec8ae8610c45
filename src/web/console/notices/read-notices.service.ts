import { Injectable } from '@nestjs/common';
import { alertWords } from '../../../escalation/audit/audit-trouble.js';
import { type AuditState, ReadAudit } from '../../../escalation/audit/read-audit.repository.js';
import { type SendingStop } from '../../../delivery/sending-stop.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { Maintenance } from '../../../escalation/maintenance/maintenance.js';
import { Maintenances } from '../../../escalation/maintenance/maintenances.repository.js';
import { Clock } from '../../../kernel/clock.js';
import type { PageNotice } from '../../../platform/http/page-frame.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import { capital } from '../words/value-words.js';
import { timeWords } from '../words/time-words.js';

/** What every page of the console says in red while it holds. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly audits: ReadAudit,
    private readonly stops: SendingStops,
    private readonly maintenances: Maintenances,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<readonly PageNotice[]> {
    const now = this.clock.now();
    const [{ alerts }, stops, maintenances] = await Promise.all([
      this.audits.read(),
      this.stops.all(),
      this.maintenances.all(),
    ]);
    return [
      ...(await this.stopped(stops, now)),
      ...(await Promise.all(maintenances.map((each) => this.inMaintenance(each, now)))),
      ...(alerts.length === 0 ? [] : [operatorAlert(alerts, now)]),
    ];
  }

  private async stopped(stops: readonly SendingStop[], now: Date): Promise<readonly PageNotice[]> {
    const [first] = stops.filter(({ channel }) => channel !== 'sms');
    const texts = stops.find(({ channel }) => channel === 'sms');
    if (first !== undefined) return [await this.nothingLeaves(first, now)];
    return texts === undefined ? [] : [await this.textsStopped(texts, now)];
  }

  /** As a restored backup leaves it. */
  private async nothingLeaves({ by, at }: SendingStop, now: Date): Promise<PageNotice> {
    return {
      title: 'Nothing leaves: texts, calls and e-mail are stopped.',
      text: `${await this.who(by)} restored a backup at ${timeWords(at, now)}. What happened after the backup was made is not here. First look at each open incident, and end what is over. What waits goes when messages leave again, unless it is over or too late by then.`,
      end: { action: '/console/sending/resume', button: 'Let messages leave again' },
    };
  }

  private async textsStopped({ by, at }: SendingStop, now: Date): Promise<PageNotice> {
    return {
      title: 'Texts are stopped.',
      text: `${await this.who(by)} stopped them at ${timeWords(at, now)}. No text leaves, answers to texts neither; calls and e-mail go on. What waits goes when texts leave again, unless it is over or too late by then.`,
      end: { action: '/console/sending/resume', button: 'Let texts leave again' },
    };
  }

  private async inMaintenance({ regionCode, since, until, by }: Maintenance, now: Date): Promise<PageNotice> {
    const region = regionLabel(regionCode, 'en');
    return {
      title: `${region} is in maintenance mode.`,
      text: `Nobody is paged for it until ${timeWords(until, now)}; what waits goes then, by itself. ${await this.who(by)} set it, and it began at ${timeWords(since, now)}. Coordinators are still paged when somebody needs help or may be at risk now.`,
      end: { action: `/console/maintenance/${regionCode}/end`, button: `Page ${region} again` },
    };
  }

  private async who(by: string): Promise<string> {
    const id = actorId(by);
    return capital(actorWords(by, id === null ? () => null : await this.names.of([id])));
  }
}

function operatorAlert(alerts: AuditState['alerts'], now: Date): PageNotice {
  const since = alerts.map((alert) => alert.since).reduce((one, other) => (one < other ? one : other));
  return {
    title: 'Vigil cannot put something right by itself.',
    text: `Since ${timeWords(since, now)}: ${alerts.map(alertWords).join('; ')}. Tell the operator, and look at each open incident: what has not started can be started by hand.`,
    end: null,
  };
}
