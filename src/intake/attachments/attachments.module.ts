import { Module } from '@nestjs/common';
import { AddAttachments } from './add-attachments.service.js';
import { Attachments } from './attachments.repository.js';
import { ForgetAttachments } from './forget-attachments.service.js';
import { PictureCleaner } from './picture-cleaner.js';
import { PrismaAttachments } from './prisma-attachments.repository.js';
import { ReadAttachments } from './read-attachments.service.js';
import { SealAttachment } from './seal-attachment.service.js';
import { SharpPictureCleaner } from './sharp-picture-cleaner.js';

/** What reporters send along with a report. */
@Module({
  providers: [
    AddAttachments,
    ForgetAttachments,
    ReadAttachments,
    SealAttachment,
    { provide: Attachments, useClass: PrismaAttachments },
    { provide: PictureCleaner, useClass: SharpPictureCleaner },
  ],
  exports: [AddAttachments, ForgetAttachments, ReadAttachments],
})
export class AttachmentsModule {}
