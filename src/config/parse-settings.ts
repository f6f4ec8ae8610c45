import { environmentSchema, type Environment } from './environment.schema.js';
import { ENVIRONMENT_VARIABLES, helpOf, type EnvironmentVariable } from './environment-help.js';
import { SettingsError, type SettingsProblem } from './settings-error.js';
import type { Settings } from './settings.js';

export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/** What the parser needs from outside; called only when every variable is right. */
export interface SettingsHost {
  /** Turns the data folder as written into an absolute path. */
  resolveDataDir(path: string): string;
  /** The secret of a system outside production that was given none: made once and kept in the data folder. */
  developmentSecret(dataDir: string): Buffer;
}

/** Reads the settings out of an environment. Throws one SettingsError that names every problem. */
export function parseSettings(raw: RawEnvironment, host: SettingsHost): Settings {
  const environment = pick(raw);
  const parsed = environmentSchema.safeParse(environment);
  const problems = [...(parsed.error?.issues ?? []).map(asProblem), ...problemsTogether(environment)];
  if (!parsed.success || problems.length > 0) throw new SettingsError(unique(problems));
  return toSettings(parsed.data, host);
}

type Picked = Partial<Record<EnvironmentVariable, string>>;

function pick(raw: RawEnvironment): Picked {
  return Object.fromEntries(
    ENVIRONMENT_VARIABLES.map((name) => [name, raw[name]?.trim()]).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  ) as Picked;
}

function asProblem(issue: { readonly path: readonly PropertyKey[] }): SettingsProblem {
  const variable = issue.path[0] as EnvironmentVariable;
  return { variable, problem: `must be ${helpOf(variable).expected}` };
}

/** What is wrong between variables, whether or not each of them is right by itself. */
function problemsTogether(given: Picked): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const missing = (variable: EnvironmentVariable, why: string) => {
    if (given[variable] === undefined) {
      problems.push({ variable, problem: `is missing (${why}); it must be ${helpOf(variable).expected}` });
    }
  };
  if (given.NODE_ENV === 'production') {
    missing('VIGIL_SECRET', 'production needs it');
    missing('PUBLIC_URL', 'production needs it');
    if (given.SEND_ALLOWLIST !== undefined) {
      problems.push({ variable: 'SEND_ALLOWLIST', problem: 'is for test systems; in production it must not be set' });
    }
  }
  const twilio = (
    ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM', 'TWILIO_MESSAGING_SERVICE_SID'] as const
  ).filter((name) => given[name] !== undefined);
  if (twilio.length > 0) {
    missing('TWILIO_ACCOUNT_SID', `${twilio.join(' and ')} is set`);
    missing('TWILIO_AUTH_TOKEN', `${twilio.join(' and ')} is set`);
    if (given.TWILIO_MESSAGING_SERVICE_SID === undefined) {
      missing('TWILIO_FROM', 'Twilio needs it, or TWILIO_MESSAGING_SERVICE_SID');
    }
  }
  const vonage = (['VONAGE_API_KEY', 'VONAGE_API_SECRET', 'VONAGE_FROM', 'VONAGE_SIGNATURE_SECRET'] as const).filter(
    (name) => given[name] !== undefined,
  );
  if (vonage.length > 0) {
    const why = `${vonage.join(' and ')} is set`;
    for (const name of ['VONAGE_API_KEY', 'VONAGE_API_SECRET', 'VONAGE_FROM', 'VONAGE_SIGNATURE_SECRET'] as const) {
      missing(name, why);
    }
    missing('TWILIO_ACCOUNT_SID', 'Vonage is the second provider of texts, beside Twilio');
  }
  if (given.ONION_URL !== undefined) missing('ONION_LISTEN', 'ONION_URL is set');
  if (given.ONION_LISTEN !== undefined) missing('ONION_URL', 'ONION_LISTEN is set');
  if (given.SMTP_URL !== undefined) missing('MAIL_FROM', 'SMTP_URL is set');
  if (given.MAIL_FROM !== undefined) missing('SMTP_URL', 'MAIL_FROM is set');
  return problems;
}

function unique(problems: readonly SettingsProblem[]): SettingsProblem[] {
  return problems.filter((one, index) => problems.findIndex((other) => other.variable === one.variable) === index);
}

function toSettings(environment: Environment, host: SettingsHost): Settings {
  const dataDir = host.resolveDataDir(environment.VIGIL_DATA_DIR);
  return {
    environment: environment.NODE_ENV,
    web: {
      host: environment.HOST,
      port: environment.PORT,
      publicUrl: environment.PUBLIC_URL ?? `http://localhost:${String(environment.PORT)}`,
      trustedProxies: environment.TRUSTED_PROXIES,
      onionUrl: environment.ONION_URL ?? null,
      onionListen: environment.ONION_LISTEN ?? null,
      exitUrl: environment.EXIT_URL,
    },
    database: { url: environment.DATABASE_URL ?? null },
    queue: {
      redisUrl: environment.REDIS_URL ?? null,
      prefix: environment.QUEUE_PREFIX,
      deliveryConcurrency: environment.DELIVERY_CONCURRENCY,
    },
    dataDir,
    secrets: {
      current: environment.VIGIL_SECRET ?? host.developmentSecret(dataDir),
      previous: environment.VIGIL_SECRET_PREVIOUS,
    },
    twilio: twilioOf(environment),
    vonage: vonageOf(environment),
    mail:
      environment.SMTP_URL === undefined || environment.MAIL_FROM === undefined
        ? null
        : { smtpUrl: environment.SMTP_URL, from: environment.MAIL_FROM },
    bounceSecret: environment.BOUNCE_WEBHOOK_SECRET ?? null,
    limits: {
      smsPerSecond: environment.SMS_PER_SECOND,
      smsDailyCap: environment.SMS_DAILY_CAP,
      reportsPerHour: environment.REPORTS_PER_HOUR,
      reportsPerDay: environment.REPORTS_PER_DAY,
      reportsPerHourOverall: environment.REPORTS_PER_HOUR_OVERALL,
    },
    segmentPence: environment.SMS_SEGMENT_PRICE ?? null,
    attachments: { mostBytes: environment.ATTACHMENTS_MAX_MB * 1024 * 1024 },
    sendAllowlist: environment.SEND_ALLOWLIST ?? null,
    logLevel: environment.LOG_LEVEL,
    heartbeatUrl: environment.HEARTBEAT_URL ?? null,
    dutyPhone: environment.DUTY_PHONE ?? null,
    postalAddress: environment.POSTAL_ADDRESS ?? null,
    reportPhone: environment.REPORT_PHONE ?? null,
  };
}

function twilioOf(environment: Environment): Settings['twilio'] {
  if (environment.TWILIO_ACCOUNT_SID === undefined || environment.TWILIO_AUTH_TOKEN === undefined) return null;
  return {
    accountSid: environment.TWILIO_ACCOUNT_SID,
    authToken: environment.TWILIO_AUTH_TOKEN,
    secondaryAuthToken: environment.TWILIO_AUTH_TOKEN_SECONDARY ?? null,
    from: environment.TWILIO_FROM ?? [],
    messagingServiceSid: environment.TWILIO_MESSAGING_SERVICE_SID ?? null,
    apiBaseUrl: environment.TWILIO_API_BASE_URL,
  };
}

function vonageOf(environment: Environment): Settings['vonage'] {
  const { VONAGE_API_KEY: apiKey, VONAGE_API_SECRET: apiSecret, VONAGE_FROM: from } = environment;
  const { VONAGE_SIGNATURE_SECRET: signatureSecret, VONAGE_API_BASE_URL: apiBaseUrl } = environment;
  if (apiKey === undefined || apiSecret === undefined || from === undefined || signatureSecret === undefined)
    return null;
  return { apiKey, apiSecret, from, signatureSecret, apiBaseUrl };
}
