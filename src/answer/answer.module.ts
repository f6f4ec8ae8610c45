import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { DirectoryRecordsModule } from '../directory/directory-records.module.js';
import { IncidentModule } from '../incident/incident.module.js';
import { AlertBook } from './alert-book.repository.js';
import { AnswerAlertService } from './answer-alert.service.js';
import { AnswerCallService } from './answer-call.service.js';
import { FindCall } from './find-call.service.js';
import { AnswerEffects } from './answer-effects.service.js';
import { AnswerRecords } from './answer-records.service.js';
import { ClaimByAnswer } from './answer-records.service.js';
import { BriefCodes } from './brief-codes.repository.js';
import { ReadBriefFacts } from './brief-facts.repository.js';
import { BriefRecords } from './brief-records.service.js';
import { CheckBriefCodeService } from './check-brief-code.service.js';
import { DrillModule } from '../escalation/drill/drill.module.js';
import { DrillAnswers } from './drill-answers.service.js';
import { FindSender } from './find-sender.service.js';
import { HandleTextService } from './handle-text.service.js';
import { InboundTexts } from './inbound-texts.repository.js';
import { LinkedAlerts } from './linked-alerts.service.js';
import { NumberSwitch } from './number-switch.service.js';
import { PrismaAlertBook } from './prisma-alert-book.repository.js';
import { PrismaBriefCodes } from './prisma-brief-codes.repository.js';
import { PrismaReadBriefFacts } from './prisma-brief-facts.repository.js';
import { PrismaInboundTexts } from './prisma-inbound-texts.repository.js';
import { ReadAlertLinkService } from './read-alert-link.service.js';
import { ReadBriefDoorService } from './read-brief-door.service.js';
import { ReadBriefService } from './read-brief.service.js';
import { SendBriefCodeService } from './send-brief-code.service.js';
import { AlertLinkViews } from './alert-link-views.service.js';
import { ReplyWords } from './reply-rendering.service.js';
import { Stamps } from './stamps.service.js';
import { TextAnswers } from './text-answers.service.js';
import { UnderstandText } from './understand-text.service.js';

const SERVICES = [
  AlertLinkViews,
  AnswerAlertService,
  AnswerCallService,
  FindCall,
  AnswerEffects,
  AnswerRecords,
  BriefRecords,
  CheckBriefCodeService,
  ClaimByAnswer,
  DrillAnswers,
  FindSender,
  HandleTextService,
  LinkedAlerts,
  NumberSwitch,
  ReadAlertLinkService,
  ReadBriefDoorService,
  ReadBriefService,
  ReplyWords,
  SendBriefCodeService,
  Stamps,
  TextAnswers,
  UnderstandText,
];

@Module({
  imports: [DeliveryModule, DirectoryModule, DirectoryRecordsModule, DrillModule, IncidentModule],
  providers: [
    ...SERVICES,
    { provide: AlertBook, useClass: PrismaAlertBook },
    { provide: BriefCodes, useClass: PrismaBriefCodes },
    { provide: ReadBriefFacts, useClass: PrismaReadBriefFacts },
    { provide: InboundTexts, useClass: PrismaInboundTexts },
  ],
  exports: [...SERVICES, AlertBook, InboundTexts],
})
export class AnswerModule {}
