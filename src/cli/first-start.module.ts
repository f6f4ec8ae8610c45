import { type DynamicModule, Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { PolicyRecordsModule } from '../escalation/policy-records.module.js';
import { EnsureFallbackService } from './ensure-fallback.service.js';
import { EnsureRegisterService } from './ensure-register.service.js';

const SERVICES = [EnsureFallbackService, EnsureRegisterService];

/** What every system has from its first start: places of custody, and somebody who is asked whatever happens. */
@Module({ imports: [DirectoryModule, PolicyRecordsModule], providers: SERVICES, exports: SERVICES })
export class FirstStartModule {
  /** The same program, with this beside it. */
  static around(root: DynamicModule): DynamicModule {
    return { module: FirstStartModule, imports: [root] };
  }
}
