import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { HelpModule } from '../../publication/help/help.module.js';
import { HelpLinesController } from '../console/help-lines.controller.js';
import { ReadHelpLines } from '../console/help/read-help-lines.service.js';
import { Names } from '../console/records/names.repository.js';
import { PrismaNames } from '../console/records/prisma-names.repository.js';
import { HelpLinesMiddleware } from './help-lines.middleware.js';

/** Lines to ring: on every page, and the pages on which organisers keep them. */
@Module({
  imports: [AccessModule, DirectoryModule, HelpModule],
  controllers: [HelpLinesController],
  providers: [ReadHelpLines, { provide: Names, useClass: PrismaNames }],
})
export class HelpPagesModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(HelpLinesMiddleware).forRoutes('{*all}');
  }
}
