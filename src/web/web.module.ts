import { Module } from '@nestjs/common';
import { HttpModule } from '../platform/http/http.module.js';
import { IncidentsApiModule } from './api/incidents/incidents-api.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** Every doorway: public pages, the responders' links, the console, the API, the providers' webhooks. */
@Module({ imports: [HttpModule, IncidentsApiModule, WebhooksModule] })
export class WebModule {}
