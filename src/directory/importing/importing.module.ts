import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory.module.js';
import { DirectoryRecordsModule } from '../directory-records.module.js';
import { FileGroups } from './file-groups.service.js';
import { ImportRespondersService } from './import-responders.service.js';
import { KnownPeople } from './known-people.service.js';
import { RecordConsentService } from './record-consent.service.js';

/** People from a file, for the operator and for the console. */
@Module({
  imports: [DirectoryModule, DirectoryRecordsModule],
  providers: [FileGroups, ImportRespondersService, KnownPeople, RecordConsentService],
  exports: [FileGroups, ImportRespondersService, RecordConsentService],
})
export class ImportingModule {}
