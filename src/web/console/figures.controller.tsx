import { Controller, Get } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ReadDeliveryFigures } from '../../delivery/figures/read-delivery-figures.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodQuery } from '../../platform/http/zod-body.js';
import { type FiguresQuery, figuresQuery } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { FiguresPage } from './figures/figures.page.js';

/** `/console/delivery`: what became of the messages. */
@Controller('console/delivery')
@Requires('message.read')
export class FiguresController {
  constructor(private readonly figures: ReadDeliveryFigures) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(figuresQuery) { window }: FiguresQuery,
  ): Promise<PageResult> {
    const { until, items } = await this.figures.read(window, caller.regionCodes);
    const ofRegions = caller.regionCodes.length > 0;
    return <FiguresPage desk={deskOf(frame, caller)} view={{ now: until, window, figures: items, ofRegions }} />;
  }
}
