import { Injectable } from '@nestjs/common';
import { SenderPauses } from '../sender-pauses.service.js';
import { SmsProviders } from '../sms/routing/sms-providers.js';

/** Whether anybody takes texts. */
@Injectable()
export class SendersOfTexts {
  constructor(
    private readonly pauses: SenderPauses,
    private readonly providers: SmsProviders,
  ) {}

  /** When the first provider of texts takes some again; null: one does now. */
  async pausedUntil(): Promise<Date | null> {
    const of = ({ name }: { readonly name: string }) => this.pauses.pausedUntil({ channel: 'sms', provider: name });
    const ends = await Promise.all(this.providers.all.map(of));
    const known = ends.filter((end) => end !== null);
    return known.length < ends.length ? null : new Date(Math.min(...known.map((end) => end.getTime())));
  }
}
