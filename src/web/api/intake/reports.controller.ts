import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal } from '../../../access/principal.js';
import { OptionalCaller, Public } from '../../../access/route-access.js';
import { reportBodySchema, type ReportInput } from '../../../intake/report.schema.js';
import type { Receipt } from '../../../intake/receipt.js';
import { type SubmitMeta, SubmitReportService } from '../../../intake/submit-report.service.js';
import { AppError } from '../../../kernel/app-error.js';
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
    const came = cameBy(report, caller, isOnion(request));
    const from = { address: addressOf(request), submissionId, proved: false, keep: false, trapped: false };
    const admitted = isExempt(caller) ? {} : await this.limits.take(from);
    return this.reports.submit(report, { ...came, submissionId, ...admitted });
  }
}

/** How it came: who took it down for somebody says so, and is known by it. Anybody may write for themselves, on the web. */
function cameBy(
  { channel = 'web', keepingConsent }: ReportInput,
  caller: Principal | null,
  onion: boolean,
): Pick<SubmitMeta, 'channel' | 'takenDown'> {
  if (channel === 'web' && keepingConsent === undefined) return { channel: onion ? 'onion' : 'web', takenDown: null };
  if (caller === null || !isExempt(caller)) {
    throw new AppError({
      kind: 'forbidden',
      code: 'channel_not_yours',
      message:
        'Only a coordinator’s key says that a report came by another way than the web, or what was said about keeping it. Leave out `channel` and `keepingConsent`, or send the key in Authorization.',
    });
  }
  const { personId, actor } = caller;
  return { channel, takenDown: { personId, actor, consent: keepingConsent ?? null } };
}

/** Coordinators enter what they are told on the telephone. */
function isExempt(caller: Principal | null): boolean {
  return caller?.role === 'coordinator' || caller?.role === 'admin';
}
