import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { PolicyRecordsModule } from '../../escalation/policy-records.module.js';
import { FileGroups } from '../../directory/importing/file-groups.service.js';
import { FirstStartModule } from '../first-start.module.js';
import { SampleAccounts } from './sample-accounts.service.js';
import { SampleDirectory } from './sample-directory.service.js';
import { SampleMakers } from './sample-makers.service.js';
import { SamplePaging } from './sample-paging.service.js';
import { SampleRules } from './sample-rules.service.js';
import { SampleSetUp } from './sample-set-up.service.js';
import { SeedDemoService } from './seed-demo.service.js';

@Module({
  imports: [AccessModule, DirectoryRecordsModule, PolicyRecordsModule],
  providers: [
    FileGroups,
    SampleAccounts,
    SampleDirectory,
    SampleMakers,
    SamplePaging,
    SampleRules,
    SampleSetUp,
    SeedDemoService,
  ],
})
export class DemoModule {
  /** The same program, with the sample beside it. */
  static around(root: DynamicModule): DynamicModule {
    return { module: DemoModule, imports: [FirstStartModule.around(root)] };
  }
}
