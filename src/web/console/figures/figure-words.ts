import { type DeliveryFigure, type FigureWindow, OTHER_PREFIXES } from '../../../delivery/figures/delivery-figures.js';
import { FAILURE_CLASSES, type FailureClass } from '../../../delivery/figures/failure-class.js';
import { lengthWords } from '../words/time-words.js';

export const WINDOW_WORDS: Readonly<Record<FigureWindow, string>> = {
  hour: 'Last hour',
  day: 'Last 24 hours',
  week: 'Last 7 days',
  month: 'Last 30 days',
};

const CLASS_WORDS: Readonly<Record<FailureClass, string>> = {
  address: 'wrong number or address',
  opted_out: 'opted out',
  out_of_reach: 'out of reach',
  refused: 'refused',
  provider: 'the provider did not answer',
  too_late: 'too late to make sense',
  other: 'for another reason',
};

/** `3: 2 wrong number or address, 1 out of reach`; `2, out of reach` where there is one reason. */
export function failedWords({ failed, failures }: DeliveryFigure): string {
  const all = failed.toLocaleString('en-GB');
  const kinds = FAILURE_CLASSES.filter((kind) => (failures[kind] ?? 0) > 0);
  const [only] = kinds;
  if (only === undefined) return all;
  if (kinds.length === 1) return `${all}, ${CLASS_WORDS[only]}`;
  return `${all}: ${kinds.map((kind) => `${(failures[kind] ?? 0).toLocaleString('en-GB')} ${CLASS_WORDS[kind]}`).join(', ')}`;
}

const PROVIDER_WORDS: Readonly<Record<string, string>> = {
  twilio: 'Twilio',
  vonage: 'Vonage',
  smtp: 'Mail server',
  outbox: 'Kept here',
};

/** `All`, `Twilio`, `Twilio, +447700…`, `Twilio, other numbers` */
export function groupWords({ provider, prefix }: DeliveryFigure): string {
  if (provider === null) return 'All';
  const name = Object.hasOwn(PROVIDER_WORDS, provider) ? (PROVIDER_WORDS[provider] ?? provider) : provider;
  if (prefix === null) return name;
  return prefix === OTHER_PREFIXES ? `${name}, other numbers` : `${name}, ${prefix}…`;
}

/** `half within 2 seconds, nearly all within 29 seconds` */
export function receiptWords({ medianReceiptSeconds, p95ReceiptSeconds }: DeliveryFigure): string {
  if (medianReceiptSeconds === null || p95ReceiptSeconds === null) return '';
  const within = (seconds: number) => (seconds === 0 ? 'a second' : lengthWords(seconds * 1_000));
  return `Half within ${within(medianReceiptSeconds)}, 95 in 100 within ${within(p95ReceiptSeconds)}`;
}
