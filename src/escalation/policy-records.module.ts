import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { DirectoryRecordsModule } from '../directory/directory-records.module.js';
import { WebhookModule } from '../webhook/webhook.module.js';
import { AddRouteService } from './add-route.service.js';
import { ChangePolicyService } from './change-policy.service.js';
import { ChangeRouteService } from './change-route.service.js';
import { CheckPolicyService } from './check-policy.service.js';
import { CheckRouteService } from './check-route.service.js';
import { CreatePolicyService } from './create-policy.service.js';
import { CreateRouteService } from './create-route.service.js';
import { OrderRoutesService } from './order-routes.service.js';
import { PolicyBook } from './policy-book.repository.js';
import { PrismaPolicyBook } from './prisma-policy-book.repository.js';
import { PrismaRouteBook } from './prisma-route-book.repository.js';
import { RefuseNamedByPolicyService } from './refuse-named-by-policy.service.js';
import { RemovePolicyService } from './remove-policy.service.js';
import { RemoveRouteService } from './remove-route.service.js';
import { ReplaceRoutesService } from './replace-routes.service.js';
import { RouteBook } from './route-book.repository.js';

const SERVICES = [
  AddRouteService,
  ChangePolicyService,
  ChangeRouteService,
  CreatePolicyService,
  CreateRouteService,
  RefuseNamedByPolicyService,
  RemovePolicyService,
  RemoveRouteService,
  OrderRoutesService,
  ReplaceRoutesService,
];

/** The keeping of policies and routes, for the doorways. Needs, globally: IdSource, Clock, UnitOfWork, Journal. */
@Module({
  imports: [DirectoryModule, DirectoryRecordsModule, WebhookModule],
  providers: [
    ...SERVICES,
    CheckPolicyService,
    CheckRouteService,
    { provide: PolicyBook, useClass: PrismaPolicyBook },
    { provide: RouteBook, useClass: PrismaRouteBook },
  ],
  exports: [...SERVICES, PolicyBook, RouteBook],
})
export class PolicyRecordsModule {}
