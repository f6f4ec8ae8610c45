/** What a variable is for, as the message of a boot that was stopped says it. */
interface Help {
  /** "must be …" */
  readonly expected: string;
  /** A value that would be taken; null where showing one would invite copying it (secrets). */
  readonly example: string | null;
}

/** Every variable that Vigil reads. A test keeps it equal to the schema. */
export const ENVIRONMENT_HELP = {
  NODE_ENV: { expected: 'development, test or production', example: 'production' },
  HOST: { expected: 'an address to listen on', example: '127.0.0.1' },
  PORT: { expected: 'a whole number from 0 to 65535', example: '3000' },
  PUBLIC_URL: {
    expected: 'the http(s) address that people reach Vigil at, without a query or fragment',
    example: 'https://vigil.example.org',
  },
  TRUSTED_PROXIES: { expected: 'how many proxies stand in front, a whole number from 0 to 10', example: '1' },
  ONION_URL: {
    expected: 'the http(s) address of the onion service: 56 letters and digits (version 3) and .onion, without a path',
    example: 'http://vigilexampleaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad.onion',
  },
  ONION_LISTEN: {
    expected: 'an address and port that the Tor daemon alone reaches',
    example: '127.0.0.1:3001',
  },
  EXIT_URL: {
    expected: 'the http(s) address that "Leave this site" goes to',
    example: 'https://www.bbc.co.uk/weather',
  },
  DATABASE_URL: {
    expected: 'a PostgreSQL address that begins with postgresql:// or postgres://',
    example: 'postgresql://vigil@localhost:5432/vigil',
  },
  REDIS_URL: { expected: 'a Redis address that begins with redis:// or rediss://', example: 'redis://localhost:6379' },
  QUEUE_PREFIX: {
    expected: 'lower-case letters, digits and _ (at most 40), a letter first',
    example: 'vigil',
  },
  DELIVERY_CONCURRENCY: { expected: 'a whole number from 1 to 1000', example: '50' },
  VIGIL_DATA_DIR: { expected: 'a folder that Vigil may write to', example: '/var/lib/vigil' },
  VIGIL_SECRET: { expected: '32 random bytes or more in base64 (openssl rand -base64 32)', example: null },
  VIGIL_SECRET_PREVIOUS: { expected: 'earlier secrets in base64, separated by commas', example: null },
  TWILIO_ACCOUNT_SID: {
    expected: 'the account SID, which begins with AC',
    example: 'ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  },
  TWILIO_AUTH_TOKEN: { expected: "the account's auth token", example: null },
  TWILIO_AUTH_TOKEN_SECONDARY: { expected: "the account's secondary auth token", example: null },
  TWILIO_FROM: {
    expected: 'one or more senders in international form, separated by commas',
    example: '+447700900000,+447700900001',
  },
  TWILIO_MESSAGING_SERVICE_SID: {
    expected: 'the SID of a messaging service, which begins with MG',
    example: 'MGxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  },
  TWILIO_API_BASE_URL: { expected: 'an http(s) address', example: 'https://api.twilio.com' },
  VONAGE_API_KEY: { expected: 'the API key of the account', example: 'abcd1234' },
  VONAGE_API_SECRET: { expected: 'the API secret of the account', example: null },
  VONAGE_FROM: {
    expected: 'one or more numbers in international form, separated by commas',
    example: '+447700900002',
  },
  VONAGE_SIGNATURE_SECRET: { expected: 'the signature secret of the account', example: null },
  VONAGE_API_BASE_URL: { expected: 'an http(s) address', example: 'https://api.nexmo.com' },
  SMTP_URL: { expected: 'a mail server address that begins with smtp:// or smtps://', example: null },
  MAIL_FROM: { expected: 'the address that mail comes from', example: 'Vigil <alerts@example.org>' },
  BOUNCE_WEBHOOK_SECRET: { expected: 'whsec_ and 24 random bytes or more in base64', example: null },
  SMS_PER_SECOND: { expected: 'a number above 0, at most 1000', example: '10' },
  SMS_SEGMENT_PRICE: {
    expected: 'pence for one segment of a text, above 0, with at most four decimals',
    example: '4.2',
  },
  SMS_DAILY_CAP: { expected: 'a whole number, 0 or more', example: '5000' },
  REPORTS_PER_HOUR: { expected: 'a whole number, 1 or more', example: '5' },
  REPORTS_PER_DAY: { expected: 'a whole number, 1 or more', example: '20' },
  REPORTS_PER_HOUR_OVERALL: { expected: 'a whole number, 1 or more', example: '60' },
  ATTACHMENTS_MAX_MB: { expected: 'a whole number of megabytes, 0 or more', example: '5000' },
  SEND_ALLOWLIST: {
    expected: 'numbers and e-mail addresses that may be sent to, separated by commas',
    example: '+447700900001,joyce@example.org',
  },
  LOG_LEVEL: { expected: 'fatal, error, warn, info, debug, trace or silent', example: 'info' },
  HEARTBEAT_URL: {
    expected: 'the http(s) address that is called every minute while all is well',
    example: 'https://hc-ping.com/00000000-0000-0000-0000-000000000000',
  },
  POSTAL_ADDRESS: {
    expected: 'where reports on paper are sent, its lines separated by ; (at most 300 characters)',
    example: 'Vigil; PO Box 1; Leeds LS1 1AA',
  },
  REPORT_PHONE: { expected: 'a phone number for reports', example: '+441144960001' },
  DUTY_PHONE: { expected: 'a phone number', example: '+441144960000' },
} as const satisfies Record<string, Help>;

export type EnvironmentVariable = keyof typeof ENVIRONMENT_HELP;
export const ENVIRONMENT_VARIABLES = Object.keys(ENVIRONMENT_HELP) as readonly EnvironmentVariable[];

export function helpOf(variable: EnvironmentVariable): Help {
  return ENVIRONMENT_HELP[variable];
}
