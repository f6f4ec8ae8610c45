import type { Language } from '../../kernel/language.js';
import { fieldsIn, fillText } from '../fill-text.js';
import { segments, toGsm7 } from './gsm7.js';
import { SMS_SEGMENTS, SMS_TEXTS, type SmsFields, type SmsParams, type SmsTemplate } from './sms-texts.js';

/** How many codes one text holds; more go in a second text. `bundle` keeps its link up to three. */
export const CODES_PER_TEXT = { bundle: 10, 'several-open': 9 } as const;

/**
 * The text as it leaves: GSM-7, one segment; two of UCS-2 in Arabic and Urdu. Where it would be longer, the link goes with the words that lead to it; a
 * code or a link is never cut. Throws when a value is not what its field may hold, since nothing else may leave.
 */
export function renderSms<Template extends SmsTemplate>(
  template: Template,
  language: Language,
  params: SmsParams<Template>,
): string {
  const { text, link } = SMS_TEXTS[language][template];
  const values = checked(`${text} ${link ?? ''}`, language, params);
  const short = fillText(text, values);
  if (link === undefined || values['link'] === undefined) return short;
  const whole = `${short} ${fillText(link, values)}`;
  return segments(whole) <= SMS_SEGMENTS[language] ? whole : short;
}

/** The codes in portions that one text holds. */
export function portionCodes(template: keyof typeof CODES_PER_TEXT, codes: readonly string[]): string[][] {
  const size = CODES_PER_TEXT[template];
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, portion) =>
    codes.slice(portion * size, (portion + 1) * size),
  );
}

const CODE = /^[A-Z0-9]{4}$/;
const PIN = /^[0-9]{4,8}$/;
const LINK = /^https?:\/\/[!-~]+$/;

/** The values of the fields that the text has; what it has no field for is not looked at. */
function checked(
  text: string,
  language: Language,
  fields: Partial<SmsFields>,
): Readonly<Record<string, string | undefined>> {
  const inGsm7 = SMS_SEGMENTS[language] === 1;
  const { regionLabel, code, codes, all, link, pin } = fields;
  const values: Readonly<Record<string, () => string | undefined>> = {
    region: () => (regionLabel === undefined || !inGsm7 ? regionLabel : toGsm7(regionLabel)),
    code: () => allowed(code, CODE, 'code'),
    codes: () => codes?.map((each) => allowed(each, CODE, 'codes')).join(', '),
    all: () => allowed(all, CODE, 'all'),
    link: () => allowed(link ?? undefined, LINK, 'link'),
    pin: () => allowed(pin, PIN, 'pin'),
  };
  return Object.fromEntries(fieldsIn(text).map((field) => [field, values[field]?.()]));
}

function allowed(value: string | undefined, shape: RegExp, field: string): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!shape.test(value)) throw new Error(`{${field}} of a text is not what it has to be.`);
  return value;
}
