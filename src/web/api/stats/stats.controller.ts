import { Controller, Get } from '@nestjs/common';
import { Requires } from '../../../access/route-access.js';
import type { FiguresView } from '../../../publication/figures/figures-view.js';
import { ReadFiguresService } from '../../../publication/figures/read-figures.service.js';

/** The open figures, as everybody may read them at `/stats.json`. */
@Controller('api/v1/stats')
export class StatsController {
  constructor(private readonly figures: ReadFiguresService) {}

  @Get()
  @Requires('stats.read')
  read(): Promise<FiguresView> {
    return this.figures.read();
  }
}
