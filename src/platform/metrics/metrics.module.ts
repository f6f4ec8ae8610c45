import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Logger } from '../logging/logger.js';
import { Metrics } from './metrics.js';
import { PrometheusMetrics } from './prometheus-metrics.js';

@Global()
@Module({
  providers: [
    {
      provide: Metrics,
      useFactory: (logger: Logger, settings: Settings) =>
        new PrometheusMetrics(logger, { processMetrics: settings.environment !== 'test' }),
      inject: [Logger, SETTINGS],
    },
  ],
  exports: [Metrics],
})
export class MetricsModule {}
