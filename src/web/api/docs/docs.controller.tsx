import { Controller, Get } from '@nestjs/common';
import { Public } from '../../../access/route-access.js';
import type { PageResult } from '../../../platform/http/page-answer.js';
import { ApiDocument } from './api-document.service.js';
import { DocsPage } from './docs.page.js';

/** What the API offers, for programs and for people. */
@Controller('api')
@Public()
export class DocsController {
  constructor(private readonly api: ApiDocument) {}

  @Get('openapi.json')
  document() {
    return this.api.document();
  }

  @Get('docs')
  docs(): PageResult {
    return <DocsPage routes={this.api.documented()} document={this.api.document()} />;
  }
}
