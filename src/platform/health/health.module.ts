import { Global, Module } from '@nestjs/common';
import { CheckReadiness } from './check-readiness.service.js';
import { Readiness } from './readiness.js';

@Global()
@Module({
  providers: [{ provide: Readiness, useClass: CheckReadiness }],
  exports: [Readiness],
})
export class HealthModule {}
