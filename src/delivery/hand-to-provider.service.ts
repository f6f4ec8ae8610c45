import { AddressBook } from './address-book.service.js';
import { Injectable } from '@nestjs/common';
import type { EmailAddress } from '../kernel/email-address.js';
import type { PhoneNumber } from '../kernel/phone-number.js';
import type { Recipient } from '../directory/people.repository.js';
import { DailyCap } from './daily-cap.service.js';
import { EmailSender } from './email/email.sender.js';
import { MessageWords } from './message-words.service.js';
import type { Message } from './message.js';
import type { LookUpResult, SendOutcome } from './send-outcome.js';
import { SmsRoutes } from './sms/routing/sms-routes.service.js';
import { VoiceSender } from './voice/voice.sender.js';

const CAP_REACHED: SendOutcome = {
  kind: 'refused',
  code: 'daily_cap',
  reason: 'The daily number of texts is used up (SMS_DAILY_CAP).',
};

const UNREADABLE: SendOutcome = {
  kind: 'refused',
  code: 'address_unreadable',
  reason: 'The address was sealed under another secret (VIGIL_SECRET_PREVIOUS).',
};

/** Stands between a message and the three senders: the address is opened and the text is built at the last moment. */
@Injectable()
export class HandToProvider {
  constructor(
    private readonly addresses: AddressBook,
    private readonly words: MessageWords,
    private readonly sms: SmsRoutes,
    private readonly voice: VoiceSender,
    private readonly email: EmailSender,
    private readonly cap: DailyCap,
  ) {}

  /** @param claimed what was opened when the message was claimed; without it the address is opened now. */
  async send(message: Message, claimed?: Recipient | 'unreadable' | null): Promise<SendOutcome> {
    const person = claimed === undefined ? await this.addresses.open(message) : claimed;
    if (person === null) return { kind: 'bad_address', code: 'no_contact_method', reason: 'The contact is gone.' };
    if (person === 'unreadable') return UNREADABLE;
    switch (message.channel) {
      case 'sms':
        if (await this.cap.reached()) return CAP_REACHED;
        return this.sendText(message, person.address as PhoneNumber);
      case 'voice':
        return this.voice.call({
          to: person.address as PhoneNumber,
          messageId: message.id,
          twimlUrl: this.words.twimlUrl(message),
          statusCallbackUrl: this.words.statusCallbackUrl(message, 'twilio'),
          words: this.words.spoken(message),
        });
      case 'email':
        return this.email.send({
          to: person.address as EmailAddress,
          ...this.words.email(message, person.name),
          messageId: message.id,
          ...(message.incidentId === null ? {} : { incidentThread: message.incidentId }),
        });
    }
  }

  private async sendText(message: Message, to: PhoneNumber): Promise<SendOutcome> {
    const provider = message.provider ?? '';
    const statusCallbackUrl = this.words.statusCallbackUrl(message, provider);
    return this.sms.send(provider, { to, text: this.words.sms(message), messageId: message.id, statusCallbackUrl });
  }

  /**
   * What the provider knows of a try whose end was lost; what it has `taken` for other messages is not this one. A mail
   * server cannot be asked.
   */
  async lookUp(message: Message, taken: readonly string[]): Promise<LookUpResult> {
    const person = await this.addresses.open(message);
    if (person === null) return { found: false };
    if (person === 'unreadable') return { unknown: true };
    const to = person.address as PhoneNumber;
    const since = message.sendingAt ?? message.queuedAt;
    const known = message.providerId === null ? {} : { providerId: message.providerId };
    switch (message.channel) {
      case 'sms':
        return this.sms.lookUp(message.provider, {
          to,
          text: this.words.sms(message),
          messageId: message.id,
          since,
          taken,
          ...known,
        });
      case 'voice':
        return this.voice.lookUp({ to, since, taken, ...known });
      case 'email':
        return { unknown: true };
    }
  }
}
