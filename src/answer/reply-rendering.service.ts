import { Injectable } from '@nestjs/common';
import { asLanguage, type Language } from '../kernel/language.js';
import { AlertLinks } from '../delivery/alert-links.service.js';
import { portionCodes, renderSms } from '../delivery/sms/render-sms.js';
import { SendingStops } from '../delivery/sending-stops.repository.js';
import { regionLabel } from '../directory/region-register.js';
import type { ReplyTemplate } from './reply.js';
import type { StoredReply } from './inbound-texts.repository.js';

/** The answer to a text, in words. */
@Injectable()
export class ReplyWords {
  constructor(
    private readonly links: AlertLinks,
    private readonly stops: SendingStops,
  ) {}

  /** While somebody has stopped all texts, answers do not leave either. */
  async areStopped(): Promise<boolean> {
    return (await this.stops.current('sms')) !== null;
  }

  render({ template, params }: StoredReply): { readonly text: string; readonly language: Language } {
    const language = asLanguage(params.language);
    const { alertId, linkHash, regionCode, code } = params;
    const link = alertId === null || linkHash === null ? null : this.links.urlOf(alertId, linkHash);
    const [codes = []] = portionCodes('several-open', params.codes);
    const fields = { regionLabel: regionLabel(regionCode, language), code, codes, link, all: code, pin: '' };
    const text = renderSms<ReplyTemplate>(template, language, fields);
    return { text, language };
  }
}
