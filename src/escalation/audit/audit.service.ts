import { Injectable } from '@nestjs/common';
import { Clock, MINUTE, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Logger } from '../../platform/logging/logger.js';
import { logWords } from './audit-trouble.js';
import { type AuditDecision, decideAudit, OVERDUE_KINDS, type OverdueKind } from './decide-audit.js';
import { OverdueWork } from './overdue-work.repository.js';
import { RepairOverdue } from './repair-overdue.service.js';

/** What is late by less is being done. */
const OVERDUE_AFTER = MINUTE;

/**
 * Looks for what should have happened and has not, puts it right once, and alerts the operator where that did not help:
 * by a line of the log, in `/readyz` and `/metrics`, and in red in the console. None of them names a person or a place.
 */
@Injectable()
export class AuditService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly work: OverdueWork,
    private readonly repairing: RepairOverdue,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** @returns false when it is another process's turn. */
  async audit(): Promise<boolean> {
    const now = this.clock.now();
    const decision = await this.uow.run(async (tx) => {
      if (!(await this.work.takeTurn(tx, now))) return null;
      const found = await this.work.find(tx, plus(now, -OVERDUE_AFTER));
      const decided = decideAudit(found, await this.work.known(tx), now);
      await this.repairing.repair(tx, decided.repair, now);
      await this.work.keep(tx, decided, now);
      return decided;
    });
    if (decision !== null) this.tell(decision);
    return decision !== null;
  }

  private tell({ repair, alert, over }: AuditDecision): void {
    for (const kind of OVERDUE_KINDS) {
      const words = logWords(kind);
      const found = of(kind, repair);
      if (found > 0) this.logger.warn(words.found, { kind, count: found });
      const alerted = of(kind, alert);
      if (alerted > 0) this.logger.error(words.alert, { kind, count: alerted });
      const ended = of(
        kind,
        over.filter(({ alertedAt }) => alertedAt !== null),
      );
      if (ended > 0) this.logger.info('operator alert is over', { kind, count: ended });
    }
  }
}

function of(kind: OverdueKind, all: readonly { readonly kind: OverdueKind }[]): number {
  return all.filter((each) => each.kind === kind).length;
}
