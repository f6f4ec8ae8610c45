import { Module } from '@nestjs/common';
import { AnswerModule } from '../../answer/answer.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { AnswerAsService } from './answer-as.service.js';
import { NumberOwners } from './number-owners.service.js';
import { OutboxController } from './outbox.controller.js';
import { PrismaSamplePeople } from './prisma-sample-people.repository.js';
import { ReadOutboxService } from './read-outbox.service.js';
import { SamplePeople } from './sample-people.repository.js';

/** What would have been sent, to be seen and answered where no provider is set. */
@Module({
  imports: [AnswerModule, DeliveryModule, DirectoryModule],
  controllers: [OutboxController],
  providers: [
    AnswerAsService,
    NumberOwners,
    ReadOutboxService,
    { provide: SamplePeople, useClass: PrismaSamplePeople },
  ],
})
export class OutboxPagesModule {}
