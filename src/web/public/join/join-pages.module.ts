import { Module } from '@nestjs/common';
import { DirectoryRecordsModule } from '../../../directory/directory-records.module.js';
import { JoinModule } from '../../../intake/join/join.module.js';
import { JoinCodesDesk } from './join-codes-desk.service.js';
import { JoinKeys } from './join-keys.js';
import { JoinLimits } from './join-limits.js';
import { JoinController } from './join.controller.js';
import { TakeJoinPage } from './take-join-page.service.js';

/** `/join`: offering to help. */
@Module({
  imports: [DirectoryRecordsModule, JoinModule],
  controllers: [JoinController],
  providers: [JoinCodesDesk, JoinKeys, JoinLimits, TakeJoinPage],
})
export class JoinPagesModule {}
