import { Injectable } from '@nestjs/common';
import { alertWords } from '../../../escalation/audit/audit-trouble.js';
import { type AuditState, ReadAudit } from '../../../escalation/audit/read-audit.repository.js';
import { Clock } from '../../../kernel/clock.js';
import type { PageNotice } from '../../../platform/http/page-frame.js';
import { listWords, timeWords } from '../words/time-words.js';

/** What every page of the console says in red while it holds. */
@Injectable()
export class ReadNotices {
  constructor(
    private readonly audits: ReadAudit,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<readonly PageNotice[]> {
    const now = this.clock.now();
    const { alerts } = await this.audits.read();
    return alerts.length === 0 ? [] : [operatorAlert(alerts, now)];
  }
}

function operatorAlert(alerts: AuditState['alerts'], now: Date): PageNotice {
  const since = alerts.map((alert) => alert.since).reduce((one, other) => (one < other ? one : other));
  return {
    title: 'Vigil cannot put something right by itself.',
    text: `Since ${timeWords(since, now)}: ${listWords(alerts.map(alertWords))}, though started again. Tell the operator, and look at each open incident: what has not started can be started by hand.`,
    end: null,
  };
}
