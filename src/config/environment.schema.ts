import { z } from 'zod';
import { parseEmail } from '../kernel/email-address.js';
import { parsePhone } from '../kernel/phone-number.js';
import type { EnvironmentVariable } from './environment-help.js';

/** Shortest root secret, in bytes: one AES-256 key. */
const SECRET_BYTES = 32;
const MAIL_FROM = /^(?:[^<>@"\r\n]{0,100}|"[^"<>\r\n]{0,100}")\s*<([^<>\s]+)>$/;

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

const address = (...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const webAddress = address('http:', 'https:').transform((text) => text.replace(/\/+$/, ''));

/** Version 3: 56 characters of base32, which begin no address of the older kind. */
const onionAddress = z
  .string()
  .transform((text) => text.replace(/\/+$/, '').toLowerCase())
  .pipe(z.string().regex(/^https?:\/\/[a-z2-7]{56}\.onion(:\d{1,5})?$/));

const listener = z
  .string()
  .regex(/^\[?[\w.:-]+\]?:\d{1,5}$/)
  .transform((text) => {
    const at = text.lastIndexOf(':');
    return { host: text.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(text.slice(at + 1)) };
  })
  .refine(({ port }) => port <= 65_535);

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const senders = list.pipe(z.array(z.string().regex(/^\+[1-9]\d{6,14}$/)).min(1));

const secret = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]+={0,2}$/)
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length >= SECRET_BYTES);

/** What each variable may hold, before they are looked at together. Absent and empty are the same. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: webAddress.refine((text) => !/[?#@]/.test(text)).optional(),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  ONION_URL: onionAddress.optional(),
  ONION_LISTEN: listener.optional(),
  EXIT_URL: address('http:', 'https:').default('https://www.bbc.co.uk/weather'),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  REDIS_URL: address('redis:', 'rediss:').optional(),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,39}$/)
    .default('vigil'),
  DELIVERY_CONCURRENCY: wholeNumber(1, 1000).default(50),
  VIGIL_DATA_DIR: z.string().default('./.vigil'),
  VIGIL_SECRET: secret.optional(),
  VIGIL_SECRET_PREVIOUS: list.pipe(z.array(secret)).default([]),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC\w+$/)
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().regex(/^\S+$/).optional(),
  TWILIO_AUTH_TOKEN_SECONDARY: z.string().regex(/^\S+$/).optional(),
  TWILIO_FROM: senders.optional(),
  TWILIO_MESSAGING_SERVICE_SID: z
    .string()
    .regex(/^MG\w+$/)
    .optional(),
  TWILIO_API_BASE_URL: webAddress.default('https://api.twilio.com'),
  VONAGE_API_KEY: z
    .string()
    .regex(/^[^\s:]+$/)
    .optional(),
  VONAGE_API_SECRET: z.string().regex(/^\S+$/).optional(),
  VONAGE_FROM: senders.optional(),
  VONAGE_SIGNATURE_SECRET: z.string().regex(/^\S+$/).optional(),
  VONAGE_API_BASE_URL: webAddress.default('https://api.nexmo.com'),
  SMTP_URL: address('smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .refine((text) => parseEmail(MAIL_FROM.exec(text)?.[1] ?? text) !== null)
    .optional(),
  BOUNCE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)
    .transform((text) => Buffer.from(text.slice('whsec_'.length), 'base64'))
    .optional(),
  SMS_PER_SECOND: z
    .string()
    .regex(/^\d{1,4}(\.\d{1,3})?$/)
    .transform(Number)
    .pipe(z.number().positive().max(1000))
    .default(10),
  SMS_SEGMENT_PRICE: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,4})?$/)
    .transform(Number)
    .pipe(z.number().positive())
    .optional(),
  SMS_DAILY_CAP: wholeNumber(0, 999_999_999).default(5000),
  REPORTS_PER_HOUR: wholeNumber(1, 999_999_999).default(5),
  REPORTS_PER_DAY: wholeNumber(1, 999_999_999).default(20),
  REPORTS_PER_HOUR_OVERALL: wholeNumber(1, 999_999_999).default(60),
  ATTACHMENTS_MAX_MB: wholeNumber(0, 10_000_000).default(5000),
  SEND_ALLOWLIST: list.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  HEARTBEAT_URL: address('http:', 'https:').optional(),
  POSTAL_ADDRESS: z
    .string()
    .trim()
    .max(300)
    .transform((text) => text.split(/\s*(?:\\n|\n|;)\s*/).join('\n'))
    .optional(),
  REPORT_PHONE: z
    .string()
    .refine((text) => parsePhone(text, { allowDrama: true }) !== null)
    .optional(),
  DUTY_PHONE: z
    .string()
    .refine((text) => parsePhone(text, { allowDrama: true }) !== null)
    .optional(),
} satisfies Record<EnvironmentVariable, z.ZodType>);

export type Environment = z.infer<typeof environmentSchema>;
