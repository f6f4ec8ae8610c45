import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { ContactsController } from './contacts.controller.js';
import { ContactsToCheck } from './contacts/contacts-to-check.repository.js';
import { PrismaContactsToCheck } from './contacts/prisma-contacts-to-check.repository.js';
import { FiguresController } from './figures.controller.js';

/** Pages of the console about delivery as a whole. */
@Module({
  imports: [AccessModule, DeliveryModule],
  controllers: [ContactsController, FiguresController],
  providers: [{ provide: ContactsToCheck, useClass: PrismaContactsToCheck }],
})
export class DeliveryPagesModule {}
