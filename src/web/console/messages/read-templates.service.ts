import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { EMAIL_TEMPLATES } from '../../../delivery/email/email-texts.js';
import { lintText, type TextFault } from '../../../delivery/examples/lint-text.js';
import {
  exampleMail,
  type ExamplePlace,
  type TextExample,
  textExamples,
} from '../../../delivery/examples/text-examples.js';
import { segments, septets } from '../../../delivery/sms/gsm7.js';
import { spokenIn } from '../../../delivery/voice/voices.js';
import { REGIONS, regionLabel } from '../../../directory/region-register.js';
import { type Channel, CHANNELS } from '../../../kernel/channel.js';
import { notFound } from '../../../kernel/app-error.js';
import type { Language } from '../../../kernel/language.js';
import { isDraft } from '../../../kernel/readings.js';

export interface ShownTemplate extends TextExample {
  /** Of a text: what it takes. */
  readonly size: { readonly septets: number | null; readonly units: number; readonly segments: number } | null;
  readonly faults: readonly TextFault[];
}

export interface TemplatesView {
  readonly language: Language;
  readonly channel: Channel;
  /** No speaker has read this language yet. */
  readonly draft: boolean;
  /** The language of calls to people with this one. */
  readonly spoken: Language;
  readonly templates: readonly ShownTemplate[];
  /** Messages of this language that break a rule, by any way. */
  readonly faulty: number;
}

/** All that Vigil says, as it would leave, and what the rules say of it. */
@Injectable()
export class ReadTemplates {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  read(language: Language, channel: unknown): TemplatesView {
    const chosen = CHANNELS.find((each) => each === channel) ?? 'sms';
    const all = this.examples(language);
    return {
      language,
      channel: chosen,
      draft: isDraft(language),
      spoken: spokenIn(language),
      templates: all.filter((each) => each.channel === chosen),
      faulty: all.filter(({ faults }) => faults.length > 0).length,
    };
  }

  /** The HTML of an e-mail. Throws AppError `not_found`. */
  mail(language: Language, template: string): string {
    const known = EMAIL_TEMPLATES.find((each) => each === template);
    if (known === undefined) throw notFound('e-mail');
    return exampleMail(known, language, this.place(language)).html;
  }

  private examples(language: Language): readonly ShownTemplate[] {
    const label = regionLabel(longestLabel(language), spokenIn(language));
    return textExamples(language, this.place(language), label).map((example) => ({
      ...example,
      size: example.channel === 'sms' ? sizeOf(example.text) : null,
      faults: lintText(example, example.channel === 'voice' ? spokenIn(language) : language),
    }));
  }

  private place(language: Language): ExamplePlace {
    const { web, dutyPhone } = this.settings;
    return { publicUrl: web.publicUrl, dutyPhone, regionLabel: regionLabel(longestLabel(language), language) };
  }
}

function sizeOf(text: string) {
  return { septets: septets(text), units: text.length, segments: segments(text) };
}

/** The region whose name is the longest: a text that fits there fits everywhere. */
function longestLabel(language: Language): string {
  const [longest] = REGIONS.toSorted((one, two) => two.label[language].length - one.label[language].length);
  return longest?.code ?? '';
}
