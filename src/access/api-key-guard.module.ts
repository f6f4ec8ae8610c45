import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessModule } from './access.module.js';
import { ApiKeyGuard } from './api-key.guard.js';

/** The guard of everything under `/api`, once in a process, however many modules ask for it. */
@Module({ imports: [AccessModule], providers: [{ provide: APP_GUARD, useClass: ApiKeyGuard }] })
export class ApiKeyGuardModule {}
