import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { unsetProviders } from '../../config/unset-providers.js';
import { Readiness } from '../../platform/health/readiness.js';
import { Logger } from '../../platform/logging/logger.js';

const NAMES = { texts: 'texts and calls', mail: 'e-mail' } as const;
const WARNINGS = {
  texts: 'No text and no call leaves this machine: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
  mail: 'No e-mail leaves this machine: set SMTP_URL and MAIL_FROM',
} as const;

/** Says at boot, and to whoever asks whether the system is ready, what does not leave for want of a provider. */
@Injectable()
export class WarnUnsetProviders implements OnModuleInit {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly readiness: Readiness,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    for (const { what, settings } of unsetProviders(this.settings)) {
      this.logger.warn(WARNINGS[what]);
      const reason = `no provider is set (${settings}): messages are kept here and reach nobody`;
      this.readiness.add({ name: NAMES[what], essential: false, look: () => Promise.resolve(reason) });
    }
  }
}
