import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { regionLabel } from '../directory/region-register.js';
import type { PageLanguage } from '../kernel/language.js';
import { AlertLinks } from './alert-links.service.js';
import { type RenderedEmail, renderEmail } from './email/render-email.js';
import {
  type Bundled,
  type Message,
  type PageTemplate,
  pageTemplate,
  type TextedNotice,
  textTemplate,
} from './message.js';
import { Pins } from './pins.service.js';
import { ContactLinks } from './verification/contact-links.service.js';
import { renderSms } from './sms/render-sms.js';
import { SEVERAL_REGIONS } from './sms/sms-texts.js';
import { spelled, voiceScript } from './voice/voice-texts.js';
import { spokenIn } from './voice/voices.js';

/** Before the token of every link. */
const LINKS = '/r/';

/** A message in words, built at the moment of sending from what its row holds and nothing else. */
@Injectable()
export class MessageWords {
  constructor(
    private readonly links: AlertLinks,
    private readonly contactLinks: ContactLinks,
    private readonly pins: Pins,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  sms(message: Message): string {
    const { bundle } = message.params;
    if (bundle !== undefined) return this.several(message, bundle);
    const code = this.code(message);
    const fields = { regionLabel: this.region(message), code, link: this.link(message), pin: code };
    return renderSms<PageTemplate | TextedNotice>(textTemplate(message), message.language, fields);
  }

  private several(message: Message, { codes, all, severalRegions }: Bundled): string {
    const regionLabel = severalRegions ? SEVERAL_REGIONS[message.language] : this.region(message);
    return renderSms('bundle', message.language, { regionLabel, codes, all, link: this.link(message) });
  }

  email(message: Message, name: string): RenderedEmail {
    return renderEmail(message.template, message.language, {
      regionLabel: this.region(message),
      code: this.code(message),
      link: this.link(message),
      name,
      publicUrl: this.settings.web.publicUrl,
      dutyPhone: this.settings.dutyPhone,
      dutyUntil: message.params.dutyUntil ?? null,
      newDevice: message.params.newDevice ?? null,
    });
  }

  spoken(message: Message): string {
    const words = { ...message, template: pageTemplate(message), params: { code: this.code(message) } };
    return voiceScript(words, regionLabel(message.params.regionCode, spokenIn(message.language)));
  }

  statusCallbackUrl(message: Message, provider: string): string {
    return `${this.settings.web.publicUrl}/webhooks/${provider}/status?m=${message.id}`;
  }

  twimlUrl(message: Message): string {
    return `${this.settings.web.publicUrl}/webhooks/twilio/voice/${message.id}`;
  }

  /** What of its words opens something, and is for its receiver alone: the end of a link, six digits. */
  secretsIn(message: Message): readonly string[] {
    const { pinId } = message.params;
    const pins = pinId === undefined ? [] : [this.pins.pinOf(pinId)].flatMap((pin) => [pin, spelled(pin)]);
    const open = message.template === 'mailbox-notice' || message.template === 'new-device';
    const link = open ? null : this.link(message);
    return link === null ? pins : [...pins, link.slice(link.indexOf(LINKS) + LINKS.length)];
  }

  /** What the person types back: the code of the alert, or the digits that nobody has stored. */
  private code({ params }: Message): string {
    return params.pinId === undefined ? params.code : this.pins.pinOf(params.pinId);
  }

  private region(message: Message): string {
    return regionLabel(message.params.regionCode, message.language);
  }

  private link(message: Message): string | null {
    const { alertId, params } = message;
    if (message.template === 'mailbox-notice') return this.mailbox(message.language);
    if (message.template === 'new-device') return `${this.settings.web.publicUrl}/console/account`;
    if (params.check !== undefined) return this.contactLinks.urlOf(params.check);
    return alertId === null || params.linkHash === null ? null : this.links.urlOf(alertId, params.linkHash);
  }

  /** Where everybody types their code. */
  private mailbox(language: PageLanguage): string {
    return `${this.settings.web.publicUrl}${language === 'en' ? '' : `/${language}`}/receipt`;
  }
}
