import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { DeliveryModule } from './delivery.module.js';
import { RetryMessageService } from './retry-message.service.js';

/** Sending by hand what did not arrive, for the doorways. */
@Module({
  imports: [DeliveryModule, DirectoryModule],
  providers: [RetryMessageService],
  exports: [RetryMessageService],
})
export class MessageRetryModule {}
