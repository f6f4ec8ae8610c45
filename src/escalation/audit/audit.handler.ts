import { Injectable } from '@nestjs/common';
import { Heartbeat } from '../../platform/health/heartbeat.service.js';
import { JobHandler } from '../../platform/queue/job.js';
import { AUDIT } from './audit.job.js';
import { AuditService } from './audit.service.js';
import { ReadAudit } from './read-audit.repository.js';
import { auditTrouble } from './audit-trouble.js';

/** One audit a minute, and a heartbeat after each that leaves nothing to complain of. */
@Injectable()
export class AuditHandler extends JobHandler<object> {
  readonly job = AUDIT;

  constructor(
    private readonly auditing: AuditService,
    private readonly reading: ReadAudit,
    private readonly heartbeat: Heartbeat,
  ) {
    super();
  }

  async handle(): Promise<void> {
    if (!(await this.auditing.audit())) return;
    const { alerts } = await this.reading.read();
    if (auditTrouble(alerts) === null) await this.heartbeat.beat();
  }
}
