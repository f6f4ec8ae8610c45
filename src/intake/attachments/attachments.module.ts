import { Module } from '@nestjs/common';
import { AddAttachments } from './add-attachments.service.js';
import { Attachments } from './attachments.repository.js';
import { PictureCleaner } from './picture-cleaner.js';
import { PrismaAttachments } from './prisma-attachments.repository.js';
import { ReadAttachments } from './read-attachments.service.js';
import { SealAttachment } from './seal-attachment.service.js';
import { SharpPictureCleaner } from './sharp-picture-cleaner.js';

/** What reporters send along with a report. */
@Module({
  providers: [
    AddAttachments,
    ReadAttachments,
    SealAttachment,
    { provide: Attachments, useClass: PrismaAttachments },
    { provide: PictureCleaner, useClass: SharpPictureCleaner },
  ],
  exports: [AddAttachments, ReadAttachments],
})
export class AttachmentsModule {}
