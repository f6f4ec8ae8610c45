import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock, SECOND } from '../kernel/clock.js';
import { Logger } from '../platform/logging/logger.js';
import { RareLog } from '../platform/logging/rare-log.js';
import { SweepOutbox } from './sweep-outbox.service.js';

const INTERVAL = 2 * SECOND;
/** Processes that started together do not sweep together. */
const JITTER = 0.2;

/** Sweeps every two seconds, by a plain timer: it has to work just when the queue does not. */
@Injectable()
export class OutboxSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rareLog: RareLog;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;
  private running = false;

  constructor(
    private readonly sweepOutbox: SweepOutbox,
    private readonly clock: Clock,
    logger: Logger,
  ) {
    this.rareLog = new RareLog(logger);
  }

  onApplicationBootstrap(): void {
    this.running = true;
    this.again(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.running = false;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.underWay;
  }

  private again(afterMs: number): void {
    this.timer = setTimeout(() => {
      this.underWay = this.sweep();
    }, afterMs);
  }

  private async sweep(): Promise<void> {
    try {
      await this.sweepOutbox.sweep(this.clock.now());
    } catch (error) {
      this.rareLog.error('the outbox could not be swept; it is tried again', { error });
    }
    if (this.running) this.again(INTERVAL * (1 - JITTER + 2 * JITTER * Math.random()));
  }
}
