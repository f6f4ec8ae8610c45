import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { EscalationActionsModule } from '../../escalation/escalation-actions.module.js';
import { PolicyRecordsModule } from '../../escalation/policy-records.module.js';
import { WebhookModule } from '../../webhook/webhook.module.js';
import { PeopleList } from './people/people-list.repository.js';
import { PrismaPeopleList } from './people/prisma-people-list.repository.js';
import { ReadPeople } from './people/read-people.service.js';
import { PlanFacts } from './plans/plan-facts.repository.js';
import { PlanNames } from './plans/plan-names.service.js';
import { PolicyForms } from './plans/policy-forms.service.js';
import { PrismaPlanFacts } from './plans/prisma-plan-facts.repository.js';
import { ReadEditor } from './plans/read-editor.service.js';
import { ReadPolicies } from './plans/read-policies.service.js';
import { ReadReview } from './plans/read-review.service.js';
import { ReadRouteEdit } from './plans/read-route-edit.service.js';
import { ReadRoutes } from './plans/read-routes.service.js';
import { TryPolicy } from './plans/try-policy.service.js';
import { PolicyPagesController } from './policies.controller.js';
import { RoutePagesController } from './routes.controller.js';
import { ConsoleRecordsModule } from './console-records.module.js';

/** Pages of the console about policies, and the routes that lead to them. */
@Module({
  imports: [
    ConsoleRecordsModule,
    AccessModule,
    DirectoryModule,
    DirectoryRecordsModule,
    EscalationActionsModule,
    PolicyRecordsModule,
    WebhookModule,
  ],
  controllers: [PolicyPagesController, RoutePagesController],
  providers: [
    PlanNames,
    PolicyForms,
    ReadEditor,
    ReadPeople,
    ReadPolicies,
    ReadReview,
    ReadRouteEdit,
    ReadRoutes,
    TryPolicy,
    { provide: PeopleList, useClass: PrismaPeopleList },
    { provide: PlanFacts, useClass: PrismaPlanFacts },
  ],
})
export class PlanPagesModule {}
