import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { PolicyRecordsModule } from '../../escalation/policy-records.module.js';
import { WebhookModule } from '../../webhook/webhook.module.js';
import { Accounts } from '../api/access/accounts.repository.js';
import { PrismaAccounts } from '../api/access/prisma-accounts.repository.js';
import { UserDesk } from '../api/access/user-desk.service.js';
import { ReadAccessService } from './access/read-access.service.js';
import { ReadAccountService } from './access/read-account.service.js';
import { AccessController } from './access.controller.js';
import { AccountController } from './account.controller.js';
import { AccountDevicesController } from './account-devices.controller.js';
import { KeysPageController } from './keys.controller.js';
import { ConsoleRecordsModule } from './console-records.module.js';
import { RecoveryController } from './recovery.controller.js';
import { WebhookPagesController } from './webhooks.controller.js';
import { WebhookDesk } from './webhooks/webhook-desk.service.js';

/** Pages of the console about who can sign in. */
@Module({
  imports: [
    ConsoleRecordsModule,
    AccessModule,
    DirectoryModule,
    DirectoryRecordsModule,
    PolicyRecordsModule,
    WebhookModule,
  ],
  // The one with an id in its address takes any last part, so the others come first.
  controllers: [
    AccountController,
    AccountDevicesController,
    KeysPageController,
    WebhookPagesController,
    RecoveryController,
    AccessController,
  ],
  providers: [
    ReadAccessService,
    ReadAccountService,
    UserDesk,
    WebhookDesk,
    { provide: Accounts, useClass: PrismaAccounts },
  ],
})
export class AccessPagesModule {}
