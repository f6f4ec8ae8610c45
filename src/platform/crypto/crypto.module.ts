import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { NodeSealing } from './node-sealing.js';
import { Sealing } from './sealing.js';

@Global()
@Module({
  providers: [
    { provide: Sealing, useFactory: (settings: Settings) => new NodeSealing(settings.secrets), inject: [SETTINGS] },
  ],
  exports: [Sealing],
})
export class CryptoModule {}
