import { Module } from '@nestjs/common';
import { UnsetProvidersModule } from '../../delivery/outbox-transport/unset-providers.module.js';
import { HealthController } from './health.controller.js';

/** Needs, from global modules: SETTINGS, Logger, `HealthModule` and `MetricsModule`. */
@Module({ imports: [UnsetProvidersModule], controllers: [HealthController] })
export class HealthRoutesModule {}
