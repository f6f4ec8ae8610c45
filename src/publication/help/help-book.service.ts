import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Logger } from '../../platform/logging/logger.js';
import { BUILT_IN_LINES } from './built-in-lines.js';
import type { HelpLine } from './help-line.js';
import { HelpLines } from './help-lines.repository.js';

/** How old the list of a page may be, where another process changed it. */
const READ_AGAIN_MS = MINUTE;

/**
 * The lines as public pages show them, without a question to the database for each page. What comes with the program
 * stands in while there are none: a page is never without a line, whatever becomes of the database.
 */
@Injectable()
export class HelpBook implements OnApplicationShutdown {
  private lines: readonly HelpLine[] = BUILT_IN_LINES;
  private readAt: number | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly kept: HelpLines,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** The list now. The first question waits for the list; later ones get what there is, while it is read again. */
  async current(): Promise<readonly HelpLine[]> {
    const now = this.clock.now().getTime();
    const first = this.readAt === null;
    if (this.readAt === null || Math.abs(now - this.readAt) >= READ_AGAIN_MS) {
      this.readAt = now;
      this.reading = this.read();
    }
    if (first) await this.reading;
    return this.lines;
  }

  /** After a change in this process: the next page shows it. */
  async refresh(): Promise<void> {
    await this.reading;
    this.readAt = this.clock.now().getTime();
    this.reading = this.read();
    await this.reading;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reading;
  }

  /** Never throws: pages keep what they have. */
  private async read(): Promise<void> {
    try {
      const lines = await this.uow.run((tx) => this.kept.all(tx));
      this.lines = lines.length === 0 ? BUILT_IN_LINES : lines;
    } catch (error) {
      this.logger.warn('The help lines could not be read; pages show those of before.', { error });
    }
  }
}
