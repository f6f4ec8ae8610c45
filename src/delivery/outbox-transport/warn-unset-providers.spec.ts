import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../config/settings.js';
import { CheckReadiness } from '../../platform/health/check-readiness.service.js';
import { createPino, PinoLogger } from '../../platform/logging/pino-logger.js';
import { WarnUnsetProviders } from './warn-unset-providers.service.js';

const TWILIO = { accountSid: 'AC1' } as NonNullable<Settings['twilio']>;
const MAIL = { smtpUrl: 'smtp://mail.example', from: 'Vigil <duty@vigil.example>' };

function boot(change: Partial<Settings>) {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  const logger = new PinoLogger(createPino('info', { write }));
  const readiness = new CheckReadiness(logger);
  const settings = { environment: 'production', twilio: TWILIO, mail: MAIL, ...change } as Settings;
  new WarnUnsetProviders(settings, readiness, logger).onModuleInit();
  return { lines, readiness };
}

describe('a boot in production', () => {
  it.each([
    [{ twilio: null }, 'No text and no call leaves this machine: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN'],
    [{ mail: null }, 'No e-mail leaves this machine: set SMTP_URL and MAIL_FROM'],
  ])('without a provider says so in one line: %j', (change, msg) => {
    const { lines } = boot(change);
    expect(lines).toEqual([expect.objectContaining({ level: 'warn', msg })]);
  });

  it('without a provider is ready, and says what does not leave', async () => {
    const { ready, checks } = await boot({ twilio: null, mail: null }).readiness.report();
    expect(ready).toBe(true);
    expect(checks).toEqual([
      { name: 'texts and calls', ok: false, reason: expect.stringContaining('TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN') },
      { name: 'e-mail', ok: false, reason: expect.stringContaining('SMTP_URL, MAIL_FROM') },
    ]);
  });

  it('with both says nothing', async () => {
    const { lines, readiness } = boot({});
    expect(lines).toEqual([]);
    expect(await readiness.report()).toEqual({ ready: true, checks: [] });
  });
});

describe('a boot outside production', () => {
  it.each(['development', 'test'] as const)('keeps messages on purpose, and says nothing: %s', (environment) => {
    expect(boot({ environment, twilio: null, mail: null }).lines).toEqual([]);
  });
});
