import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { AccessModule } from '../../access/access.module.js';
import { ConfirmJoinContactService } from './confirm-join-contact.service.js';
import { ConsideredJoin } from './considered-join.service.js';
import { DeclineJoinService } from './decline-join.service.js';
import { FirstBreak } from './first-break.service.js';
import { ForgetJoinsHandler } from './forget-joins.handler.js';
import { HeldJoins } from './held-joins.service.js';
import { JoinAccess } from './join-access.service.js';
import { JoinCodes } from './join-codes.repository.js';
import { JoinRecords } from './join-records.service.js';
import { OfferToJoinService } from './offer-to-join.service.js';
import { PostponeJoinService } from './postpone-join.service.js';
import { PrismaJoinCodes } from './prisma-join-codes.repository.js';
import { PutIntoList } from './put-into-list.service.js';
import { ReadJoins } from './read-joins.service.js';
import { SendJoinCodeService } from './send-join-code.service.js';
import { VouchForJoinService } from './vouch-for-join.service.js';
import { WelcomeJoinService } from './welcome-join.service.js';

const SERVICES = [
  ConfirmJoinContactService,
  DeclineJoinService,
  ForgetJoinsHandler,
  HeldJoins,
  JoinAccess,
  OfferToJoinService,
  PostponeJoinService,
  ReadJoins,
  SendJoinCodeService,
  VouchForJoinService,
  WelcomeJoinService,
];

/** People who offer to be asked: from the form to the coordinators who welcome them. */
@Module({
  imports: [AccessModule, DeliveryModule, DirectoryModule, DirectoryRecordsModule],
  providers: [
    ...SERVICES,
    ConsideredJoin,
    FirstBreak,
    JoinRecords,
    PutIntoList,
    { provide: JoinCodes, useClass: PrismaJoinCodes },
  ],
  exports: SERVICES,
})
export class JoinModule {}
