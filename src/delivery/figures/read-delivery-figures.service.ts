import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../../kernel/clock.js';
import { CountDeliveries } from './count-deliveries.repository.js';
import { type DeliveryFigure, FIGURE_WINDOWS, type FigureWindow, toFigures } from './delivery-figures.js';

export interface DeliveryFigures {
  readonly since: Date;
  readonly until: Date;
  readonly items: readonly DeliveryFigure[];
}

/** What became of the messages that were queued within a window, by channel, provider and range of numbers. */
@Injectable()
export class ReadDeliveryFigures {
  constructor(
    private readonly counting: CountDeliveries,
    private readonly clock: Clock,
  ) {}

  /** @param regionCodes empty: all. */
  async read(window: FigureWindow, regionCodes: readonly string[]): Promise<DeliveryFigures> {
    const now = this.clock.now();
    const since = plus(now, -FIGURE_WINDOWS[window]);
    return { since, until: now, items: toFigures(await this.counting.count({ since, now, regionCodes })) };
  }
}
