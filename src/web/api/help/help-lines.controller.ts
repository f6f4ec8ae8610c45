import { Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import type { HelpLineRecord } from '../../../publication/help/help-line.js';
import type { HelpLineInput } from '../../../publication/help/help-line.schema.js';
import { KeepHelpLinesService } from '../../../publication/help/keep-help-lines.service.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams } from '../common.schema.js';
import { helpLineBody, helpLineChanges, newHelpLineBody } from './help-lines.schema.js';

/** The lines that somebody in grief can ring, as public pages show them. */
@Controller('api/v1/help-lines')
@Requires('help.change')
export class HelpLinesController {
  constructor(private readonly keeping: KeepHelpLinesService) {}

  /** All of them, in the order of the pages: there are never many. */
  @Get()
  @Requires('help.read')
  async list(): Promise<{ items: readonly HelpLineRecord[]; nextCursor: null }> {
    return { items: await this.keeping.all(), nextCursor: null };
  }

  @Post()
  create(@ZodBody(newHelpLineBody) body: HelpLineInput, @Caller() caller: Principal) {
    return this.keeping.create(body, caller.actor);
  }

  @Get(':id')
  @Requires('help.read')
  show(@ZodParams(idParams) { id }: IdParams) {
    return this.keeping.find(id);
  }

  @Patch(':id')
  change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(helpLineChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    return this.keeping.change(id, (present) => withChanges(helpLineBody, present, changes), caller.actor);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    return this.keeping.remove(id, caller.actor);
  }
}
