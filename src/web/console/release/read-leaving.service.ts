import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { TextEstimates } from '../../../delivery/estimate/text-estimates.service.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { segments } from '../../../delivery/sms/gsm7.js';
import type { LeavingTexts, PersonToPage, ReleaseView } from './release.view.js';

/** When the texts of a release will have left, should it be given now, and what they cost. */
@Injectable()
export class ReadLeaving {
  constructor(
    private readonly estimates: TextEstimates,
    private readonly stops: SendingStops,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async read({ people, texts: previews }: Pick<ReleaseView, 'people' | 'texts'>): Promise<LeavingTexts | null> {
    const ways = people.flatMap((person) => person.ways);
    const texts = ways.filter(isTextNow);
    if (texts.length === 0 || (await this.stops.current('sms')) !== null) return null;
    const estimate = await this.estimates.ofFirstPages(texts.length, ways.length);
    const lengths = people.flatMap((person) => {
      const text = previews.find(({ language }) => language === person.language)?.text;
      const count = person.ways.filter(isTextNow).length;
      return text === undefined ? [] : Array.from({ length: count }, () => segments(text));
    });
    const leave = lengths.slice(0, estimate.texts - estimate.overCap);
    const { segmentPence } = this.settings;
    return { ...estimate, segments: leave.reduce((sum, each) => sum + each, 0), segmentPence };
  }
}

function isTextNow({ channel, afterSeconds }: PersonToPage['ways'][number]): boolean {
  return channel === 'sms' && afterSeconds === 0;
}
