import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Readiness, type ReadinessReport } from '../../platform/health/readiness.js';
import { Metrics } from '../../platform/metrics/metrics.js';

/** What machines ask. Names states and counts, never a person, place or incident. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers. */
  @Get('healthz')
  @Header('Content-Type', 'application/json; charset=utf-8')
  alive(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work; 503 with the reasons while it cannot. */
  @Get('readyz')
  @Header('Content-Type', 'application/json; charset=utf-8')
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessReport> {
    const report = await this.readiness.report();
    if (!report.ready) response.status(503);
    return report;
  }

  @Get('metrics')
  async numbers(@Res({ passthrough: true }) response: Response): Promise<string> {
    response.setHeader('Content-Type', this.metrics.contentType);
    return this.metrics.text();
  }
}
