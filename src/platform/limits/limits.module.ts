import { Global, Module } from '@nestjs/common';
import { Limits } from './limits.js';
import { PrismaLimits } from './prisma-limits.js';

@Global()
@Module({ providers: [{ provide: Limits, useClass: PrismaLimits }], exports: [Limits] })
export class LimitsModule {}
