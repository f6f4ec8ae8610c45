import { Module } from '@nestjs/common';
import { AuditWatchModule } from '../escalation/audit/audit-watch.module.js';
import { HttpModule } from '../platform/http/http.module.js';
import { ApiModule } from './api/api.module.js';
import { ConsoleModule } from './console/console.module.js';
import { SignInModule } from './console/sign-in.module.js';
import { HelpPagesModule } from './help/help-pages.module.js';
import { OutboxPagesModule } from './outbox/outbox-pages.module.js';
import { HealthRoutesModule } from './health/health-routes.module.js';
import { JoinPagesModule } from './public/join/join-pages.module.js';
import { PublicModule } from './public/public.module.js';
import { PublicationPagesModule } from './public/publication-pages.module.js';
import { BriefModule } from './responder/brief/brief.module.js';
import { ResponderModule } from './responder/responder.module.js';
import { VerifyModule } from './responder/verify/verify.module.js';
import { RotaFeedModule } from './responder/rota-feed.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** Every doorway: public pages, the responders' links, the console, the API, the providers' webhooks. */
@Module({
  imports: [
    HttpModule,
    HelpPagesModule,
    AuditWatchModule,
    HealthRoutesModule,
    PublicModule,
    PublicationPagesModule,
    JoinPagesModule,
    ResponderModule,
    RotaFeedModule,
    BriefModule,
    VerifyModule,
    SignInModule,
    ConsoleModule,
    OutboxPagesModule,
    ApiModule,
    WebhooksModule,
  ],
})
export class WebModule {}
