import { Module } from '@nestjs/common';
import { HelpBook } from './help-book.service.js';
import { HelpLines } from './help-lines.repository.js';
import { KeepHelpLinesService } from './keep-help-lines.service.js';
import { PrismaHelpLines } from './prisma-help-lines.repository.js';

/** The lines to ring that organisers keep. Needs, from the composition root: UnitOfWork, Journal, Clock, IdSource, Logger. */
@Module({
  providers: [HelpBook, KeepHelpLinesService, { provide: HelpLines, useClass: PrismaHelpLines }],
  exports: [HelpBook, HelpLines, KeepHelpLinesService],
})
export class HelpModule {}
