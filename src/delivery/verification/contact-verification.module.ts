import { Module } from '@nestjs/common';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { DeliveryModule } from '../delivery.module.js';
import { ConfirmContactMethodService } from './confirm-contact-method.service.js';
import { ContactCodeRecords } from './contact-code-records.service.js';
import { ContactCodes } from './contact-codes.repository.js';
import { PrismaContactCodes } from './prisma-contact-codes.repository.js';
import { SendContactCodeService } from './send-contact-code.service.js';

/** Numbers and addresses are shown to be their owner’s, by a code. */
@Module({
  imports: [DeliveryModule, DirectoryRecordsModule],
  providers: [
    ConfirmContactMethodService,
    ContactCodeRecords,
    SendContactCodeService,
    { provide: ContactCodes, useClass: PrismaContactCodes },
  ],
  exports: [ConfirmContactMethodService, ContactCodes, SendContactCodeService],
})
export class ContactVerificationModule {}
