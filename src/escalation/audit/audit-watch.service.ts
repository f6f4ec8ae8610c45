import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { Readiness } from '../../platform/health/readiness.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { auditTrouble } from './audit-trouble.js';
import { OVERDUE_KINDS } from './decide-audit.js';
import { ReadAudit } from './read-audit.repository.js';

/** Two audits may be missed; after that somebody should know that nobody looks. */
const SILENT_AFTER = 3 * MINUTE;

/** Says in `/readyz` and `/metrics` what the auditor found. A process that can answer is ready in spite of it. */
@Injectable()
export class AuditWatch implements OnModuleInit {
  constructor(
    private readonly audits: ReadAudit,
    private readonly clock: Clock,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.readiness.add({ name: 'auditor', essential: false, look: () => this.trouble() });
    this.metrics.gauge('vigil_operator_alerts', async () => {
      const { alerts } = await this.audits.read();
      const countOf = (kind: string) => alerts.find((alert) => alert.kind === kind)?.count ?? 0;
      return OVERDUE_KINDS.map((kind) => ({ labels: { kind }, value: countOf(kind) }));
    });
  }

  private async trouble(): Promise<string | null> {
    const { checkedAt, alerts } = await this.audits.read();
    const trouble = auditTrouble(alerts);
    if (trouble !== null) return trouble;
    if (checkedAt === null) return 'has not looked yet';
    const silent = this.clock.now().getTime() - checkedAt.getTime() > SILENT_AFTER;
    return silent ? 'has not looked for more than three minutes: is a worker running?' : null;
  }
}
