import { Controller, Get } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodQuery } from '../../platform/http/zod-body.js';
import { deskOf } from './desk-of.js';
import { ReadRotaList } from './rotas/read-rota-list.service.js';
import { type RotaListQuery, rotaListQuery } from './rotas/rota-forms.js';
import { RotaListPage } from './rotas/rota-list.page.js';

/** `/console/rotas`: who has which rota, and what is wrong with it. */
@Controller('console/rotas')
@Requires('rota.read')
export class RotaListController {
  constructor(private readonly reading: ReadRotaList) {}

  @Get()
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(rotaListQuery) query: RotaListQuery,
  ): Promise<PageResult> {
    return <RotaListPage desk={deskOf(frame, caller)} view={await this.reading.read(query, caller)} />;
  }
}
