import { describe, expect, it } from '@jest/globals';
import { createPino, PinoLogger } from '../logging/pino-logger.js';
import { CheckReadiness } from './check-readiness.service.js';

const quiet = new PinoLogger(createPino('silent'));

describe('readiness', () => {
  it('is given when every check is fine', async () => {
    const readiness = new CheckReadiness(quiet);
    readiness.add({ name: 'database', look: () => Promise.resolve(null) });
    expect(await readiness.report()).toEqual({ ready: true, checks: [{ name: 'database', ok: true }] });
  });

  it('is not given when one says no or throws, with the reason', async () => {
    const readiness = new CheckReadiness(quiet);
    readiness.add({ name: 'database', look: () => Promise.resolve(null) });
    readiness.add({ name: 'workers', look: () => Promise.resolve('none is running') });
    readiness.add({
      name: 'queue',
      look: () => Promise.reject(Object.assign(new Error('connect to 10.0.0.1'), { code: 'ECONNREFUSED' })),
    });
    expect(await readiness.report()).toEqual({
      ready: false,
      checks: [
        { name: 'database', ok: true },
        { name: 'workers', ok: false, reason: 'none is running' },
        { name: 'queue', ok: false, reason: 'ECONNREFUSED' },
      ],
    });
  });

  it('is given in spite of a check that only warns, which says why', async () => {
    const readiness = new CheckReadiness(quiet);
    readiness.add({ name: 'database', look: () => Promise.resolve(null) });
    readiness.add({ name: 'e-mail', essential: false, look: () => Promise.resolve('no provider is set') });
    expect(await readiness.report()).toEqual({
      ready: true,
      checks: [
        { name: 'database', ok: true },
        { name: 'e-mail', ok: false, reason: 'no provider is set' },
      ],
    });
  });

  it('does not wait for a check that hangs', async () => {
    const readiness = new CheckReadiness(quiet);
    readiness.add({ name: 'queue', look: () => new Promise(() => undefined) });
    expect(await readiness.report()).toMatchObject({ ready: false, checks: [{ reason: 'no answer within 2000 ms' }] });
  });
});
