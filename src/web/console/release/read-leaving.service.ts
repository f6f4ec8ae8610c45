import { Injectable } from '@nestjs/common';
import { type NewTextsEstimate, TextEstimates } from '../../../delivery/estimate/text-estimates.service.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import type { PersonToPage } from './release.view.js';

/** When the texts of a release will have left, should it be given now. */
@Injectable()
export class ReadLeaving {
  constructor(
    private readonly estimates: TextEstimates,
    private readonly stops: SendingStops,
  ) {}

  async read(people: readonly PersonToPage[]): Promise<NewTextsEstimate | null> {
    const ways = people.flatMap((person) => person.ways);
    const texts = ways.filter(({ channel, afterSeconds }) => channel === 'sms' && afterSeconds === 0);
    if (texts.length === 0 || (await this.stops.current('sms')) !== null) return null;
    return this.estimates.ofFirstPages(texts.length, ways.length);
  }
}
