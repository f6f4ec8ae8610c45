import { Module } from '@nestjs/common';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { DeliveryModule } from '../delivery.module.js';
import { AskToConfirm } from './ask-to-confirm.service.js';
import { CheckContactsHandler } from './check-contacts.handler.js';
import { ConfirmContactMethodService } from './confirm-contact-method.service.js';
import { ContactCodeRecords } from './contact-code-records.service.js';
import { ContactCodes } from './contact-codes.repository.js';
import { DoubtfulContacts } from './doubtful-contacts.repository.js';
import { InviteToConfirmService } from './invite-to-confirm.service.js';
import { PrismaContactCodes } from './prisma-contact-codes.repository.js';
import { PrismaDoubtfulContacts } from './prisma-doubtful-contacts.repository.js';
import { ReadContactDoorService } from './read-contact-door.service.js';
import { SendContactCodeService } from './send-contact-code.service.js';

/** Numbers and addresses are shown to be their owner’s, by a code. */
@Module({
  imports: [DeliveryModule, DirectoryRecordsModule],
  providers: [
    AskToConfirm,
    CheckContactsHandler,
    ConfirmContactMethodService,
    ContactCodeRecords,
    InviteToConfirmService,
    ReadContactDoorService,
    SendContactCodeService,
    { provide: DoubtfulContacts, useClass: PrismaDoubtfulContacts },
    { provide: ContactCodes, useClass: PrismaContactCodes },
  ],
  exports: [
    CheckContactsHandler,
    ConfirmContactMethodService,
    ContactCodes,
    InviteToConfirmService,
    ReadContactDoorService,
    SendContactCodeService,
  ],
})
export class ContactVerificationModule {}
