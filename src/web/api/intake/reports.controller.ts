import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal } from '../../../access/principal.js';
import { OptionalCaller, Public } from '../../../access/route-access.js';
import { reportBodySchema, type ReportInput } from '../../../intake/report.schema.js';
import type { Receipt } from '../../../intake/receipt.js';
import { SubmitReportService } from '../../../intake/submit-report.service.js';
import { ReportLimits } from '../../public/report-limits.js';
import { addressOf, isOnion } from '../../../platform/http/onion.js';
import { SubmissionId } from '../idempotency/submission-id.js';
import { ReportPipe } from './report.pipe.js';

/** Anybody may report a death. The receipt code is shown this once and is the only way back. */
@Controller('api/v1/reports')
export class ReportsController {
  constructor(
    private readonly reports: SubmitReportService,
    private readonly limits: ReportLimits,
  ) {}

  @Post()
  @Public()
  async submit(
    @Body({ schema: reportBodySchema, pipes: [ReportPipe] }) report: ReportInput,
    @SubmissionId() submissionId: string | null,
    @OptionalCaller() caller: Principal | null,
    @Req() request: Request,
  ): Promise<Receipt> {
    const from = { address: addressOf(request), submissionId, proved: false, keep: false, trapped: false };
    const admitted = isExempt(caller) ? {} : await this.limits.take(from);
    return this.reports.submit(report, { channel: isOnion(request) ? 'onion' : 'web', submissionId, ...admitted });
  }
}

/** Coordinators enter what they are told on the telephone. */
function isExempt(caller: Principal | null): boolean {
  return caller?.role === 'coordinator' || caller?.role === 'admin';
}
