import { Module } from '@nestjs/common';
import { AccessModule } from '../../../access/access.module.js';
import { AnswerModule } from '../../../answer/answer.module.js';
import { DirectoryModule } from '../../../directory/directory.module.js';
import { BriefCodeController } from './brief-code.controller.js';
import { BriefController } from './brief.controller.js';
import { BriefCookie } from './brief-cookie.js';
import { BriefDoors } from './brief-doors.service.js';
import { BriefReaders } from './brief-readers.service.js';

/** The brief of an alert, and the code that opens it. */
@Module({
  imports: [AccessModule, AnswerModule, DirectoryModule],
  controllers: [BriefController, BriefCodeController],
  providers: [BriefCookie, BriefDoors, BriefReaders],
})
export class BriefModule {}
