import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { renderEmail } from '../../../delivery/email/render-email.js';
import { renderSms } from '../../../delivery/sms/render-sms.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { Language } from '../../../kernel/language.js';
import type { TextPreview } from './release.view.js';

/** Stand for the code and token that each person gets alone; of the same length, so that the count is true. */
const CODE = 'K7M4';
const TOKEN = 'Tq4nZs81LmVxYd2B8fQ2dL';

const RENDER = {
  alert: (language: Language, fields: ExampleFields) => renderSms('alert', language, fields),
  'stand-down-over': (language: Language, fields: ExampleFields) => renderSms('stand-down-over', language, fields),
  correction: (language: Language, fields: ExampleFields) => renderSms('correction', language, fields),
} as const;
export type ExampleTemplate = keyof typeof RENDER;

interface ExampleFields {
  readonly regionLabel: string;
  readonly code: string;
  readonly link: string;
}

/** The texts as they would leave, by the same program that sends them. */
@Injectable()
export class ExampleTexts {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  text(template: ExampleTemplate, language: Language, regionCode: string | null, people: number): TextPreview {
    const link = `${this.settings.web.publicUrl}/r/${TOKEN}`;
    const text = RENDER[template](language, { regionLabel: regionLabel(regionCode, language), code: CODE, link });
    return { language, text, people };
  }

  emailSubject(regionCode: string | null): string {
    const { publicUrl } = this.settings.web;
    const fields = { regionLabel: regionLabel(regionCode, 'en'), code: CODE, link: `${publicUrl}/r/${TOKEN}` };
    return renderEmail('alert', 'en', { ...fields, name: '', publicUrl, dutyPhone: null }).subject;
  }
}
