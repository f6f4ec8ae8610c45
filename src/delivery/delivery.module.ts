import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { AlertLinks } from './alert-links.service.js';
import { CallInsteadService } from './call-instead.service.js';
import { Bundles } from './bundles.repository.js';
import { CarriedRecords } from './carried-records.service.js';
import { DailyCap } from './daily-cap.service.js';
import { DeliveryLedger } from './delivery-ledger.service.js';
import { DeliveryRecords } from './delivery-records.service.js';
import { HandOver } from './hand-over.service.js';
import { HandToProvider } from './hand-to-provider.service.js';
import { AskForReceipts } from './ask-for-receipts.service.js';
import { AddressBook } from './address-book.service.js';
import { MessageWords } from './message-words.service.js';
import { Messages } from './messages.repository.js';
import { AskForReceiptsHandler, MoveOnWithoutHandler } from './missing-receipt.handler.js';
import { MoveOn } from './move-on.service.js';
import { MoveOnWithoutReceipt } from './move-on-without-receipt.service.js';
import { SendersModule } from './outbox-transport/senders.module.js';
import { ProviderPlaces } from './provider-places.service.js';
import { Pins } from './pins.service.js';
import { PrismaBundles } from './prisma-bundles.repository.js';
import { PrismaMessages } from './prisma-messages.repository.js';
import { PrismaSilentMessages } from './prisma-silent-messages.repository.js';
import { QueueMessagesService } from './queue-messages.service.js';
import { ReceiptEffects } from './receipt-effects.service.js';
import { RecordReceiptService } from './record-receipt.service.js';
import { LookUpLostTry } from './look-up-lost-try.service.js';
import { ResolveLostTry } from './resolve-lost-try.service.js';
import { SendEmailHandler, SendSmsHandler, SendVoiceHandler } from './send-message.handler.js';
import { SendMessageService } from './send-message.service.js';
import { PrismaSenderStates } from './prisma-sender-states.repository.js';
import { SenderPauses } from './sender-pauses.service.js';
import { SenderStateRows } from './sender-states.repository.js';
import { SenderStates } from './sender-states.service.js';
import { SendingIntents } from './sending-intents.service.js';
import { BreakerChanges } from './sms/routing/breaker-changes.service.js';
import { BreakerWatch } from './sms/routing/breaker-watch.service.js';
import { SmsRoutes } from './sms/routing/sms-routes.service.js';
import { PrismaSendingStops } from './prisma-sending-stops.repository.js';
import { SendingStops } from './sending-stops.repository.js';
import { ShownWordsService } from './shown-words.service.js';
import { SettleFailureService } from './settle-failure.service.js';
import { SwitchSendingService } from './switch-sending.service.js';
import { SilentMessages } from './silent-messages.repository.js';
import { ContactLinks } from './verification/contact-links.service.js';
import { UnsentRecords } from './unsent-records.service.js';
import { FailureEffects } from './failure-effects.service.js';
import { PrismaWaitingTexts } from './estimate/prisma-waiting-texts.repository.js';
import { SendersOfTexts } from './estimate/senders-of-texts.service.js';
import { TextEstimates } from './estimate/text-estimates.service.js';
import { WaitingTexts } from './estimate/waiting-texts.repository.js';
import { CountDeliveries } from './figures/count-deliveries.repository.js';
import { PrismaCountDeliveries } from './figures/prisma-count-deliveries.repository.js';
import { ReadDeliveryFigures } from './figures/read-delivery-figures.service.js';

const SERVICES = [
  AddressBook,
  AlertLinks,
  AskForReceipts,
  AskForReceiptsHandler,
  MessageWords,
  CarriedRecords,
  ContactLinks,
  DailyCap,
  UnsentRecords,
  DeliveryLedger,
  DeliveryRecords,
  FailureEffects,
  HandOver,
  HandToProvider,
  MoveOn,
  MoveOnWithoutHandler,
  MoveOnWithoutReceipt,
  Pins,
  ProviderPlaces,
  QueueMessagesService,
  ReadDeliveryFigures,
  ReceiptEffects,
  RecordReceiptService,
  LookUpLostTry,
  ResolveLostTry,
  SendEmailHandler,
  SendMessageService,
  SendSmsHandler,
  SendVoiceHandler,
  ShownWordsService,
  BreakerChanges,
  CallInsteadService,
  BreakerWatch,
  SenderPauses,
  SenderStates,
  SendersOfTexts,
  SendingIntents,
  SmsRoutes,
  SettleFailureService,
  SwitchSendingService,
  TextEstimates,
];

@Module({
  imports: [DirectoryModule, SendersModule],
  providers: [
    ...SERVICES,
    { provide: Bundles, useClass: PrismaBundles },
    { provide: CountDeliveries, useClass: PrismaCountDeliveries },
    { provide: Messages, useClass: PrismaMessages },
    { provide: SenderStateRows, useClass: PrismaSenderStates },
    { provide: SendingStops, useClass: PrismaSendingStops },
    { provide: SilentMessages, useClass: PrismaSilentMessages },
    { provide: WaitingTexts, useClass: PrismaWaitingTexts },
  ],
  exports: [...SERVICES, Bundles, Messages, SendingStops, SendersModule],
})
export class DeliveryModule {}
