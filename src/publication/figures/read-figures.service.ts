import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { londonDay, nextPublicationDay } from './calendar.js';
import { type FiguresView, figuresView } from './figures-view.js';
import { Publications } from './publications.repository.js';

/** The figures as they are public now: page, CSV, JSON and API say the same. */
@Injectable()
export class ReadFiguresService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly publications: Publications,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<FiguresView> {
    const all = await this.uow.run((tx) => this.publications.all(tx));
    return figuresView(all, nextPublicationDay(londonDay(this.clock.now())));
  }
}
