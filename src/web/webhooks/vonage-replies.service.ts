import { Inject, Injectable, Logger } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { SmsRoutes } from '../../delivery/sms/routing/sms-routes.service.js';
import { IdSource } from '../../kernel/ids.js';
import type { PhoneNumber } from '../../kernel/phone-number.js';

/** Answers a text by the provider that brought it. One try: a confirmation that does not arrive is no page. */
@Injectable()
export class VonageReplies {
  private readonly logger = new Logger(VonageReplies.name);

  constructor(
    private readonly routes: SmsRoutes,
    private readonly ids: IdSource,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async send(to: string, text: string): Promise<void> {
    const messageId = this.ids.next<'message'>();
    const statusCallbackUrl = `${this.settings.web.publicUrl}/webhooks/vonage/status`;
    const outcome = await this.routes.send('vonage', { to: to as PhoneNumber, text, messageId, statusCallbackUrl });
    if (outcome.kind !== 'accepted') this.logger.warn(`An answer to a text did not leave (${outcome.code})`);
  }
}
