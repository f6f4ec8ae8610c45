import { Injectable } from '@nestjs/common';
import type { Message } from './message.js';
import { MessageWords } from './message-words.service.js';
import { segments, septets } from './sms/gsm7.js';

/** A message as a coordinator may read it: what opens something is covered. */
export interface ShownWords {
  /** Of an e-mail alone. */
  readonly subject: string | null;
  readonly text: string;
  /** Of a text: what it takes as it leaves, with what is covered here. */
  readonly size: { readonly septets: number | null; readonly units: number; readonly segments: number } | null;
}

const COVER = '•••';

/** The words of a message, built anew from its row by what sends it, without what is only for who receives it. */
@Injectable()
export class ShownWordsService {
  constructor(private readonly words: MessageWords) {}

  /** @param name of the receiver, for an e-mail that begins with it. */
  of(message: Message, name: string): ShownWords {
    const secrets = this.words.secretsIn(message);
    const covered = (text: string): string => secrets.reduce((shown, secret) => shown.replaceAll(secret, COVER), text);
    switch (message.channel) {
      case 'sms': {
        const text = this.words.sms(message);
        const size = { septets: septets(text), units: text.length, segments: segments(text) };
        return { subject: null, text: covered(text), size };
      }
      case 'voice':
        return { subject: null, text: covered(this.words.spoken(message)), size: null };
      case 'email': {
        const { subject, text } = this.words.email(message, name);
        return { subject: covered(subject), text: covered(text), size: null };
      }
    }
  }
}
