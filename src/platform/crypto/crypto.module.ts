import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { NodeSealing } from './node-sealing.js';
import { Sealing } from './sealing.js';

@Global()
@Module({
  providers: [
    { provide: NodeSealing, useFactory: (settings: Settings) => new NodeSealing(settings.secrets), inject: [SETTINGS] },
    { provide: Sealing, useExisting: NodeSealing },
  ],
  exports: [NodeSealing, Sealing],
})
export class CryptoModule {}
