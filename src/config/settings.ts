/** The settings of one process, parsed once at boot from the environment (contract: README, "Settings"). */
export interface Settings {
  readonly environment: 'development' | 'test' | 'production';
  readonly web: {
    readonly host: string;
    readonly port: number;
    /** Base of every link that is sent out; no slash at the end. */
    readonly publicUrl: string;
    /** How many proxies stand in front; 0 = none. */
    readonly trustedProxies: number;
    /** Base of the onion service; no slash at the end. Null: there is none. */
    readonly onionUrl: string | null;
    /** Where the Tor daemon hands on what comes through the onion service. */
    readonly onionListen: { readonly host: string; readonly port: number } | null;
    /** Where "Leave this site" goes. */
    readonly exitUrl: string;
  };
  readonly database: { readonly url: string | null };
  readonly queue: {
    /** Null: BullMQ's PostgreSQL backend in the same database. */
    readonly redisUrl: string | null;
    /** Separates systems that share one Redis or database. */
    readonly prefix: string;
    /** Messages under way at once in one worker, per channel. */
    readonly deliveryConcurrency: number;
  };
  readonly dataDir: string;
  readonly secrets: { readonly current: Buffer; readonly previous: readonly Buffer[] };
  readonly twilio: {
    readonly accountSid: string;
    readonly authToken: string;
    readonly secondaryAuthToken: string | null;
    readonly from: readonly string[];
    readonly messagingServiceSid: string | null;
    readonly apiBaseUrl: string;
  } | null;
  /** A second provider of texts, beside Twilio. */
  readonly vonage: {
    readonly apiKey: string;
    readonly apiSecret: string;
    readonly from: readonly string[];
    readonly signatureSecret: string;
    readonly apiBaseUrl: string;
  } | null;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Signs what tells of mail that came back; null: nothing may tell. */
  readonly bounceSecret: Buffer | null;
  readonly limits: {
    readonly smsPerSecond: number;
    readonly smsDailyCap: number;
    readonly reportsPerHour: number;
    readonly reportsPerDay: number;
    readonly reportsPerHourOverall: number;
  };
  /** What one segment of a text costs, in pence. Null: no price is shown. */
  readonly segmentPence: number | null;
  readonly attachments: {
    /** Of all files that reporters sent along, with their copies; past it no more are taken. */
    readonly mostBytes: number;
  };
  /** Null: no filter. */
  readonly sendAllowlist: readonly string[] | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Called every minute while all is well; null: nobody listens. */
  readonly heartbeatUrl: string | null;
  /** Shown on pages and in e-mails for those who would rather ring. Null: the line is left out. */
  readonly dutyPhone: string | null;
  /** Where reports on paper are sent, by lines. Null: the form on paper names no address. */
  readonly postalAddress: string | null;
  /** Where they may be read out. Null: nowhere. */
  readonly reportPhone: string | null;
}

/** Injection token of the parsed settings. */
export const SETTINGS = Symbol('SETTINGS');
