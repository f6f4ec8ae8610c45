import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { MessageRetryModule } from '../../delivery/message-retry.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { SendTestService } from '../../delivery/test-message/send-test.service.js';
import { JournalModule } from '../../journal/journal.module.js';
import { MessageTestController } from './message-test.controller.js';
import { MessageTemplatesController } from './message-templates.controller.js';
import { MessagesController } from './messages.controller.js';
import { MessageBook } from './messages/message-book.repository.js';
import { OwnWays } from './messages/own-ways.repository.js';
import { PrismaOwnWays } from './messages/prisma-own-ways.repository.js';
import { PrismaMessageBook } from './messages/prisma-message-book.repository.js';
import { ReadMessageList } from './messages/read-message-list.service.js';
import { ReadOneMessage } from './messages/read-one-message.service.js';
import { ReadTemplates } from './messages/read-templates.service.js';

/** Pages of the console about messages: the log of all, and what they say. */
@Module({
  imports: [AccessModule, DeliveryModule, DirectoryModule, JournalModule, MessageRetryModule],
  // The last one takes any last part of an address, so the others come first.
  controllers: [MessageTemplatesController, MessageTestController, MessagesController],
  providers: [
    ReadMessageList,
    ReadOneMessage,
    ReadTemplates,
    SendTestService,
    { provide: MessageBook, useClass: PrismaMessageBook },
    { provide: OwnWays, useClass: PrismaOwnWays },
  ],
})
export class MessagePagesModule {}
