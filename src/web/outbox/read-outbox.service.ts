import { Injectable } from '@nestjs/common';
import {
  type KeptConversation,
  KeptMessages,
  type KeptText,
} from '../../delivery/outbox-transport/kept-messages.repository.js';
import { spokenIn } from '../../delivery/voice/voices.js';
import { Clock } from '../../kernel/clock.js';
import { notFound } from '../../kernel/app-error.js';
import type { Language } from '../../kernel/language.js';
import { phoneWords } from '../console/words/phone-words.js';
import { type NumberOwner, NumberOwners } from './number-owners.service.js';
import type { Bubble, MailView, OutboxChannel, OutboxView, Phone } from './outbox.view.js';
import { SamplePeople } from './sample-people.repository.js';

/** What was kept instead of sent. */
@Injectable()
export class ReadOutboxService {
  constructor(
    private readonly kept: KeptMessages,
    private readonly owners: NumberOwners,
    private readonly people: SamplePeople,
    private readonly clock: Clock,
  ) {}

  async read(channel: OutboxChannel | null, answered: string | null): Promise<OutboxView> {
    const now = this.clock.now();
    const [conversations, mails, people] = await Promise.all([
      this.kept.conversations(),
      this.kept.emails(),
      this.people.all(now),
    ]);
    const wanted = conversations.filter(
      ({ texts }) => channel === null || texts.some((text) => text.channel === channel),
    );
    const owners = await this.owners.of(wanted.map(({ address }) => address));
    return {
      now,
      channel,
      phones: wanted.map((conversation) => phone(conversation, owners.get(conversation.address))),
      mails: mails.map(({ id, at, to, subject }) => ({ id, at, to, subject })),
      people,
      answered,
    };
  }

  async mail(id: string): Promise<MailView> {
    const { html, ...mail } = await this.find(id);
    return { now: this.clock.now(), mail, htmlPath: html === '' ? null : `/dev/outbox/mail/${mail.id}/html` };
  }

  /** As a mail program would get it. */
  async html(id: string): Promise<string> {
    return (await this.find(id)).html;
  }

  private async find(id: string) {
    const mail = (await this.kept.emails()).find((each) => each.id === id);
    if (mail === undefined) throw notFound('e-mail');
    return mail;
  }
}

function phone({ address, texts }: KeptConversation, owner: NumberOwner | undefined): Phone {
  const { name = null, language = 'en' } = owner ?? {};
  const bubbles = texts.map((text) => bubble(text, language));
  return { number: address, shown: phoneWords(address), name, bubbles };
}

/** Texts and calls are in the language of the person; a call may be in English for want of a voice. */
function bubble({ id, direction, channel, text, at }: KeptText, theirs: Language): Bubble {
  return { id, direction, channel, text, at, language: channel === 'voice' ? spokenIn(theirs) : theirs };
}
