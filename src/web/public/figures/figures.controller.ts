import { Controller, Get, Header, Inject } from '@nestjs/common';
import { z } from 'zod';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { notFound } from '../../../kernel/app-error.js';
import { Frame } from '../../../platform/http/frame.decorator.js';
import type { PageResult } from '../../../platform/http/page-answer.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { ZodQuery } from '../../../platform/http/zod-body.js';
import { figuresCsv } from '../../../publication/figures/figures-csv.js';
import type { FiguresView } from '../../../publication/figures/figures-view.js';
import { ReadFiguresService } from '../../../publication/figures/read-figures.service.js';
import { FiguresPage } from './figures.page.js';
import { figuresOf, yearsOf } from './figures-year.js';

const figuresQuery = z.object({
  year: z
    .string()
    .regex(/^\d{4}$/, { error: 'A year in four digits, like 2026.' })
    .transform(Number)
    .optional(),
});
type FiguresQuery = z.output<typeof figuresQuery>;

/** They change at most once a month, and say themselves on which day: an hour in between tells nobody anything. */
const AN_HOUR = 'public, max-age=3600';

/** Open figures as page and files, for everybody, without a key. */
@Controller()
export class FiguresController {
  constructor(
    private readonly figures: ReadFiguresService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('stats')
  async page(@Frame() frame: PageFrame, @ZodQuery(figuresQuery) { year: asked }: FiguresQuery): Promise<PageResult> {
    const view = await this.figures.read();
    const years = yearsOf(view.figures);
    const chosen = asked ?? years[0];
    const year = chosen === undefined ? null : figuresOf(view.figures, chosen);
    if (asked !== undefined && year === null) throw notFound('year in the figures');
    const otherYears = years.filter((each) => each !== chosen);
    return FiguresPage({ frame, view, year, otherYears, publicUrl: this.settings.web.publicUrl });
  }

  @Get('stats.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="vigil-figures.csv"')
  @Header('Cache-Control', AN_HOUR)
  async csv(): Promise<string> {
    const { series, revision, asOf, figures } = await this.figures.read();
    return figuresCsv({ series, revision, asOf: asOf ?? '' }, figures);
  }

  @Get('stats.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Header('Cache-Control', AN_HOUR)
  json(): Promise<FiguresView> {
    return this.figures.read();
  }
}
