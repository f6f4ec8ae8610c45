import { Controller, Get, Inject } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../platform/http/page-frame.js';
import { PrintPage } from './report/print/print.page.js';

/** The form on paper. */
@Controller('report/print')
export class ReportPrintController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Get()
  show(@Frame() frame: PublicFrame): PageResult {
    const { postalAddress, reportPhone, web } = this.settings;
    const site = `${web.publicUrl}${localHref(frame, '/report')}`;
    return PrintPage({ frame, ways: { postalAddress, phone: reportPhone, site } });
  }
}
