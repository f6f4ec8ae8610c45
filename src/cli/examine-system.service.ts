import { Injectable } from '@nestjs/common';
import { Clock, SECOND } from '../kernel/clock.js';
import { Readiness } from '../platform/health/readiness.js';
import { CoverageRecords } from './coverage.repository.js';
import { ExamineProvidersService } from './examine-providers.service.js';
import { type Finding, ok, todo } from './finding.js';
import { judgeCoverage } from './judge-coverage.js';
import { Policies } from '../escalation/policies.repository.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';

/** Beyond it hand-overs, quiet hours and codes of the second factor are noticeably off. */
const MOST_SKEW = 5 * SECOND;

/** What `doctor` asks of the parts that are open. */
@Injectable()
export class ExamineSystemService {
  constructor(
    private readonly records: CoverageRecords,
    private readonly readiness: Readiness,
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: Policies,
    private readonly providers: ExamineProvidersService,
    private readonly clock: Clock,
  ) {}

  async examine(): Promise<readonly Finding[]> {
    return [
      ...(await this.database()),
      ...(await this.queue()),
      ...(await this.providers.examine()),
      ...judgeCoverage(await this.records.coverage(), await this.unitOfWork.run((tx) => this.policies.routes(tx))),
    ];
  }

  private async database(): Promise<readonly Finding[]> {
    const before = this.clock.now().getTime();
    const { server, migration, now } = await this.records.database();
    const after = this.clock.now().getTime();
    const skew = Math.max(0, before - now.getTime(), now.getTime() - after);
    const seconds = Math.round(skew / SECOND);
    return [
      ok('database', `PostgreSQL ${server}, at migration ${migration ?? 'none'}.`),
      skew <= MOST_SKEW
        ? ok('clock', 'This machine and the database agree about the time.')
        : todo('clock', `This machine and the database differ by ${seconds} s. Set both by a time server (NTP).`),
    ];
  }

  private async queue(): Promise<readonly Finding[]> {
    const { checks } = await this.readiness.report();
    return checks.map((check) =>
      check.ok
        ? ok(check.name, 'Works.')
        : todo(check.name, `Not as it should be: ${check.reason ?? 'no reason given'}.`),
    );
  }
}
