import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Needs the global `HealthModule` and `MetricsModule`. */
@Module({ controllers: [HealthController] })
export class HealthRoutesModule {}
