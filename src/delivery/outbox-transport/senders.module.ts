import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { BounceSignature } from '../email/bounce-signature.js';
import { EmailSender } from '../email/email.sender.js';
import { NodemailerEmailSender } from '../email/nodemailer-email.sender.js';
import { SmsProviders } from '../sms/routing/sms-providers.js';
import type { SmsSender } from '../sms/sms.sender.js';
import { TwilioClient } from '../sms/twilio-client.js';
import { TwilioSignature } from '../sms/twilio-signature.js';
import { TwilioSmsSender } from '../sms/twilio-sms.sender.js';
import { VonageClient } from '../sms/vonage-client.js';
import { VonageSignature } from '../sms/vonage-signature.js';
import { VonageSmsSender } from '../sms/vonage-sms.sender.js';
import { TwilioVoiceSender } from '../voice/twilio-voice.sender.js';
import { VoiceSender } from '../voice/voice.sender.js';
import { Allowlist } from './allowlist.js';
import { AllowlistEmailSender, AllowlistSmsSender, AllowlistVoiceSender } from './allowlist.sender.js';
import { KEPT_PROVIDER } from './kept-id.js';
import { KeptMessages } from './kept-messages.repository.js';
import { OutboxEmailSender } from './outbox-email.sender.js';
import { OutboxSmsSender } from './outbox-sms.sender.js';
import { OutboxVoiceSender } from './outbox-voice.sender.js';
import { PrismaKeptMessages } from './prisma-kept-messages.repository.js';

/** Null where nothing is to be filtered. */
function allowlistOf({ environment, sendAllowlist }: Settings): Allowlist | null {
  return sendAllowlist === null || environment === 'production' ? null : new Allowlist(sendAllowlist);
}

/**
 * The three senders, as the settings want them: the provider's where one is set, else the outbox transport; behind the
 * allowlist where there is one. `TwilioClient` and `NodemailerEmailSender` are null where they are not set.
 */
@Module({
  providers: [
    { provide: KeptMessages, useClass: PrismaKeptMessages },
    {
      provide: TwilioClient,
      useFactory: ({ twilio }: Settings) => (twilio === null ? null : new TwilioClient(twilio)),
      inject: [SETTINGS],
    },
    {
      provide: TwilioSignature,
      useFactory: ({ web, twilio }: Settings) => new TwilioSignature(web.publicUrl, twilio),
      inject: [SETTINGS],
    },
    {
      provide: VonageClient,
      useFactory: ({ vonage }: Settings) => (vonage === null ? null : new VonageClient(vonage)),
      inject: [SETTINGS],
    },
    {
      provide: VonageSignature,
      useFactory: ({ vonage }: Settings, clock: Clock) => new VonageSignature(vonage, clock),
      inject: [SETTINGS, Clock],
    },
    {
      provide: BounceSignature,
      useFactory: ({ bounceSecret }: Settings, clock: Clock) => new BounceSignature(bounceSecret, clock),
      inject: [SETTINGS, Clock],
    },
    {
      provide: NodemailerEmailSender,
      useFactory: ({ mail }: Settings) => (mail === null ? null : new NodemailerEmailSender(mail)),
      inject: [SETTINGS],
    },
    {
      provide: SmsProviders,
      useFactory: (
        settings: Settings,
        client: TwilioClient | null,
        second: VonageClient | null,
        kept: KeptMessages,
        clock: Clock,
      ) => {
        const list = allowlistOf(settings);
        const listed = (sender: SmsSender) => (list === null ? sender : new AllowlistSmsSender(sender, list));
        if (client === null)
          return new SmsProviders([{ name: KEPT_PROVIDER, sender: listed(new OutboxSmsSender(kept, clock)) }]);
        const twilio = { name: 'twilio', sender: listed(new TwilioSmsSender(client)) };
        if (second === null) return new SmsProviders([twilio]);
        return new SmsProviders([twilio, { name: 'vonage', sender: listed(new VonageSmsSender(second)) }]);
      },
      inject: [SETTINGS, TwilioClient, VonageClient, KeptMessages, Clock],
    },
    {
      provide: VoiceSender,
      useFactory: (settings: Settings, client: TwilioClient | null, kept: KeptMessages, clock: Clock) => {
        const sender = client === null ? new OutboxVoiceSender(kept, clock) : new TwilioVoiceSender(client);
        const list = allowlistOf(settings);
        return list === null ? sender : new AllowlistVoiceSender(sender, list);
      },
      inject: [SETTINGS, TwilioClient, KeptMessages, Clock],
    },
    {
      provide: EmailSender,
      useFactory: (settings: Settings, mail: NodemailerEmailSender | null, kept: KeptMessages, clock: Clock) => {
        const sender = mail ?? new OutboxEmailSender(kept, clock);
        const list = allowlistOf(settings);
        return list === null ? sender : new AllowlistEmailSender(sender, list);
      },
      inject: [SETTINGS, NodemailerEmailSender, KeptMessages, Clock],
    },
  ],
  exports: [
    BounceSignature,
    SmsProviders,
    VoiceSender,
    EmailSender,
    KeptMessages,
    TwilioSignature,
    TwilioClient,
    VonageClient,
    VonageSignature,
    NodemailerEmailSender,
  ],
})
export class SendersModule {}
