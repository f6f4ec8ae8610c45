import { Global, Module } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { SystemClock } from './system-clock.js';
import { UuidV7Source } from './uuid-v7-source.js';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: IdSource, useFactory: (clock: Clock) => new UuidV7Source(clock), inject: [Clock] },
  ],
  exports: [Clock, IdSource],
})
export class ClockModule {}
