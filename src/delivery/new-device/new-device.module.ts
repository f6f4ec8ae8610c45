import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DeliveryModule } from '../delivery.module.js';
import { TellNewDeviceHandler } from './tell-new-device.handler.js';

@Module({
  imports: [AccessModule, DeliveryModule, DirectoryModule],
  providers: [TellNewDeviceHandler],
  exports: [TellNewDeviceHandler],
})
export class NewDeviceModule {}
