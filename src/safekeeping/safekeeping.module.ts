import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/journal.module.js';
import { PersonModule } from './person/person.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { ReadKeyState } from './rotation/read-key-state.service.js';
import { RotateKeysService } from './rotation/rotate-keys.service.js';

const SERVICES = [ReadKeyState, RotateKeysService];

/** What keeps the data safe over the years. */
@Module({
  imports: [JournalModule, PersonModule, RetentionModule],
  providers: SERVICES,
  exports: [...SERVICES, PersonModule, RetentionModule],
})
export class SafekeepingModule {}
