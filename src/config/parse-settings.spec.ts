import { describe, expect, it } from '@jest/globals';
import { ENVIRONMENT_VARIABLES, helpOf } from './environment-help.js';
import { parseSettings, type RawEnvironment } from './parse-settings.js';
import { SettingsError } from './settings-error.js';

const SECRET = Buffer.alloc(32, 7).toString('base64');
const OTHER_SECRET = Buffer.alloc(40, 8).toString('base64');
const host = {
  resolveDataDir: (path: string) => `/project/${path}`,
  developmentSecret: () => Buffer.alloc(32, 1),
};
const parse = (environment: RawEnvironment) => parseSettings(environment, host);

function problemsOf(environment: RawEnvironment): SettingsError {
  try {
    parse(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

function wrongIn(environment: RawEnvironment): string[] {
  try {
    parse(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map((one) => one.variable);
    throw error;
  }
}

describe('settings from an empty environment', () => {
  it('are a system on the own machine that sends nothing', () => {
    expect(parse({})).toEqual({
      environment: 'development',
      web: {
        host: '127.0.0.1',
        port: 3000,
        publicUrl: 'http://localhost:3000',
        trustedProxies: 0,
        onionUrl: null,
        onionListen: null,
        exitUrl: 'https://www.bbc.co.uk/weather',
      },
      database: { url: null },
      queue: { redisUrl: null, prefix: 'vigil', deliveryConcurrency: 50 },
      dataDir: '/project/./.vigil',
      secrets: { current: Buffer.alloc(32, 1), previous: [] },
      twilio: null,
      vonage: null,
      mail: null,
      bounceSecret: null,
      limits: { smsPerSecond: 10, smsDailyCap: 5000, reportsPerHour: 5, reportsPerDay: 20, reportsPerHourOverall: 60 },
      attachments: { mostBytes: 5000 * 1024 * 1024 },
      sendAllowlist: null,
      logLevel: 'info',
      heartbeatUrl: null,
      dutyPhone: null,
      postalAddress: null,
      segmentPence: null,
      reportPhone: null,
    });
  });

  it('take an empty value for an absent one', () => {
    expect(parse(Object.fromEntries(ENVIRONMENT_VARIABLES.map((name) => [name, ' '])))).toEqual(parse({}));
  });
});

describe('a value that is right', () => {
  it.each([
    ['PORT', '0', { web: { port: 0, publicUrl: 'http://localhost:0' } }],
    ['PUBLIC_URL', 'https://vigil.example/path/', { web: { publicUrl: 'https://vigil.example/path' } }],
    ['DATABASE_URL', 'postgres://u:p@db/x', { database: { url: 'postgres://u:p@db/x' } }],
    ['REDIS_URL', 'rediss://cache:6380/1', { queue: { redisUrl: 'rediss://cache:6380/1' } }],
    ['HEARTBEAT_URL', 'https://hc-ping.com/1?a=b', { heartbeatUrl: 'https://hc-ping.com/1?a=b' }],
    ['SMS_PER_SECOND', '0.5', { limits: { smsPerSecond: 0.5 } }],
    ['SEND_ALLOWLIST', ' a@b.org, ,+447700900001 ', { sendAllowlist: ['a@b.org', '+447700900001'] }],
    ['DUTY_PHONE', '0114 496 0000', { dutyPhone: '0114 496 0000' }],
    ['TRUSTED_PROXIES', '2', { web: { trustedProxies: 2 } }],
  ])('%s=%s', (variable, value, expected) => {
    expect(parse({ [variable]: value })).toMatchObject(expected);
  });

  it('reads an onion service', () => {
    const onion = `http://${'a2'.repeat(28)}.onion`;
    const { web } = parse({ ONION_URL: `${onion.toUpperCase()}/`, ONION_LISTEN: '[::1]:3001' });
    expect(web).toMatchObject({ onionUrl: onion, onionListen: { host: '::1', port: 3001 } });
  });

  it('reads the secrets of a rotation', () => {
    const { secrets } = parse({ VIGIL_SECRET: SECRET, VIGIL_SECRET_PREVIOUS: `${OTHER_SECRET},${SECRET}` });
    expect(secrets.current.equals(Buffer.alloc(32, 7))).toBe(true);
    expect(secrets.previous.map((one) => one.length)).toEqual([40, 32]);
  });

  it('reads a whole Twilio account and mail server', () => {
    const settings = parse({
      TWILIO_ACCOUNT_SID: 'AC123',
      TWILIO_AUTH_TOKEN: 'token',
      TWILIO_FROM: '+447700900000, +447700900001',
      SMTP_URL: 'smtp://user:pass@mail.example:587',
      MAIL_FROM: 'Vigil <alerts@example.org>',
    });
    expect(settings.twilio).toEqual({
      accountSid: 'AC123',
      authToken: 'token',
      secondaryAuthToken: null,
      from: ['+447700900000', '+447700900001'],
      messagingServiceSid: null,
      apiBaseUrl: 'https://api.twilio.com',
    });
    expect(settings.mail).toEqual({ smtpUrl: 'smtp://user:pass@mail.example:587', from: 'Vigil <alerts@example.org>' });
  });
});

describe('a value that is wrong', () => {
  it.each([
    ['NODE_ENV', 'staging'],
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'vigil.example'],
    ['PUBLIC_URL', 'https://vigil.example/?a=b'],
    ['DATABASE_URL', 'mysql://db'],
    ['REDIS_URL', 'localhost:6379'],
    ['QUEUE_PREFIX', 'Vigil:1'],
    ['DELIVERY_CONCURRENCY', '0'],
    ['VIGIL_SECRET', 'c2hvcnQ='],
    ['VIGIL_SECRET', 'not base64 at all, but long enough to be a secret'],
    ['SMS_PER_SECOND', '0'],
    ['SMS_DAILY_CAP', '-1'],
    ['SMS_SEGMENT_PRICE', '0'],
    ['SMS_SEGMENT_PRICE', '4,2 p'],
    ['LOG_LEVEL', 'loud'],
    ['DUTY_PHONE', 'ask for Joyce'],
    ['EXIT_URL', 'javascript:alert(1)'],
  ])('%s=%s is named', (variable, value) => {
    const { problems, message } = problemsOf({ [variable]: value });
    expect(problems.map((one) => one.variable)).toEqual([variable]);
    expect(message).toContain(`${variable} must be`);
  });

  it.each([
    [{ NODE_ENV: 'production' }, ['VIGIL_SECRET', 'PUBLIC_URL']],
    [
      { NODE_ENV: 'production', VIGIL_SECRET: SECRET, PUBLIC_URL: 'https://v.example', SEND_ALLOWLIST: 'a@b.org' },
      ['SEND_ALLOWLIST'],
    ],
    [{ TWILIO_ACCOUNT_SID: 'AC1' }, ['TWILIO_AUTH_TOKEN', 'TWILIO_FROM']],
    [{ TWILIO_AUTH_TOKEN: 'x', TWILIO_MESSAGING_SERVICE_SID: 'MG1' }, ['TWILIO_ACCOUNT_SID']],
    [{ TWILIO_FROM: '+447700900000' }, ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']],
    [{ SMTP_URL: 'smtp://mail.example' }, ['MAIL_FROM']],
    [{ MAIL_FROM: 'a@b.org' }, ['SMTP_URL']],
    [{ ONION_URL: `http://${'a'.repeat(56)}.onion` }, ['ONION_LISTEN']],
    [{ ONION_LISTEN: '127.0.0.1:3001' }, ['ONION_URL']],
    [{ ONION_URL: `http://${'a'.repeat(16)}.onion`, ONION_LISTEN: '127.0.0.1:3001' }, ['ONION_URL']],
    [{ ONION_URL: `http://${'a'.repeat(56)}.onion/report`, ONION_LISTEN: '127.0.0.1:3001' }, ['ONION_URL']],
    [{ ONION_URL: `http://${'1'.repeat(56)}.onion`, ONION_LISTEN: 'unix:/run/tor' }, ['ONION_URL', 'ONION_LISTEN']],
  ])('%p lacks %p', (environment, variables) => {
    expect(problemsOf(environment).problems.map((one) => one.variable)).toEqual(variables);
  });

  it.each(ENVIRONMENT_VARIABLES.filter((variable) => helpOf(variable).example !== null))(
    'the example of %s would be taken',
    (variable) => {
      const example = helpOf(variable).example ?? '';
      const everythingElse = { NODE_ENV: 'development', VIGIL_SECRET: SECRET };
      const problems = wrongIn({ ...everythingElse, [variable]: example });
      expect(problems).not.toContain(variable);
    },
  );

  it('names everything at once, with examples and without any value', () => {
    const { message } = problemsOf({
      PORT: 'x',
      VIGIL_SECRET: 'hunter2',
      TWILIO_AUTH_TOKEN: 'tok-secret',
      LOG_LEVEL: '9',
    });
    expect(message).toMatch(/^5 settings are not right:/);
    expect(message).toContain('Example: PORT=3000');
    expect(message).not.toMatch(/hunter2|tok-secret/);
  });
});
