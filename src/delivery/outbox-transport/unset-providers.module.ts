import { Module } from '@nestjs/common';
import { WarnUnsetProviders } from './warn-unset-providers.service.js';

/** For processes that serve or work; the operator's commands leave it to `doctor`. */
@Module({ providers: [WarnUnsetProviders] })
export class UnsetProvidersModule {}
