import type { Channel } from '../../kernel/channel.js';
import type { Language } from '../../kernel/language.js';
import { EMAIL_TEMPLATES, type EmailTemplate } from '../email/email-texts.js';
import { renderEmail, type RenderedEmail } from '../email/render-email.js';
import { renderSms } from '../sms/render-sms.js';
import { SMS_TEMPLATES, type SmsTemplate } from '../sms/sms-texts.js';
import { VOICE_TEMPLATES, type VoiceTemplate, voiceScript } from '../voice/voice-texts.js';

/** Stand for what each person gets alone; of the same length, so that a count is true. */
const CODE = 'K7M4';
const CODES = [CODE, 'W7XD', 'AC34'] as const;
const ALL = 'T9HF';
const PIN = '493071';
const NEW_DEVICE = { device: 'Firefox on Android', at: '2026-11-21T02:30:00Z' } as const;
const TOKEN = 'Tq4nZs81LmVxYd2B8fQ2dL';

export interface ExamplePlace {
  readonly publicUrl: string;
  readonly dutyPhone: string | null;
  /** In the language of the text. */
  readonly regionLabel: string;
}

/** What Vigil says somewhere, as it would leave, with values that are nobody's. */
export interface TextExample {
  readonly channel: Channel;
  readonly template: SmsTemplate | EmailTemplate | VoiceTemplate;
  /** Of an e-mail alone. */
  readonly subject: string | null;
  readonly text: string;
}

/** Every text, call and e-mail of a language, in this order. `labelSpoken`: the region in the language that a voice has. */
export function textExamples(language: Language, place: ExamplePlace, labelSpoken: string): readonly TextExample[] {
  return [
    ...SMS_TEMPLATES.map((template) => exampleText(template, language, place)),
    ...VOICE_TEMPLATES.map((template) => exampleCall(template, language, labelSpoken)),
    ...EMAIL_TEMPLATES.map((template) => exampleEmail(template, language, place)),
  ];
}

export function exampleText(template: SmsTemplate, language: Language, place: ExamplePlace): TextExample {
  const { regionLabel, publicUrl } = place;
  const fields = { regionLabel, code: CODE, codes: CODES, all: ALL, link: `${publicUrl}/r/${TOKEN}`, pin: PIN };
  return { channel: 'sms', template, subject: null, text: renderSms(template, language, fields) };
}

function exampleCall(template: VoiceTemplate, language: Language, label: string): TextExample {
  const params = { code: typedIn(template) };
  return { channel: 'voice', template, subject: null, text: voiceScript({ template, language, params }, label) };
}

function exampleEmail(template: EmailTemplate, language: Language, place: ExamplePlace): TextExample {
  const { subject, text } = exampleMail(template, language, place);
  return { channel: 'email', template, subject, text };
}

/** An e-mail with both of its parts. */
export function exampleMail(template: EmailTemplate, language: Language, place: ExamplePlace): RenderedEmail {
  const link = `${place.publicUrl}${template === 'new-device' ? '/console/account' : `/r/${TOKEN}`}`;
  const code = typedIn(template);
  return renderEmail(template, language, { ...place, name: 'Sam', code, link, newDevice: NEW_DEVICE });
}

/** What a person types: six digits that confirm something, else the code of an alert. */
function typedIn(template: TextExample['template']): string {
  return template === 'verify' ? PIN : CODE;
}
