import { type DynamicModule, Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { PolicyRecordsModule } from '../escalation/policy-records.module.js';
import { TaskTemplatesModule } from '../incident/tasks/task-templates.module.js';
import { EnsureFallbackService } from './ensure-fallback.service.js';
import { HelpModule } from '../publication/help/help.module.js';
import { EnsureHelpLinesService } from './ensure-help-lines.service.js';
import { EnsureRegisterService } from './ensure-register.service.js';
import { EnsureTaskTemplatesService } from './ensure-task-templates.service.js';

const SERVICES = [EnsureFallbackService, EnsureHelpLinesService, EnsureRegisterService, EnsureTaskTemplatesService];

/** What every system has from its first start: places of custody, somebody who is asked whatever happens, lines to ring. */
@Module({
  imports: [DirectoryModule, HelpModule, PolicyRecordsModule, TaskTemplatesModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class FirstStartModule {
  /** The same program, with this beside it. */
  static around(root: DynamicModule): DynamicModule {
    return { module: FirstStartModule, imports: [root] };
  }
}
