import { describe, expect, it } from '@jest/globals';
import { NestLogger } from './nest-logger.js';
import { createPino, PinoLogger } from './pino-logger.js';

function capture(level: 'info' | 'debug' = 'info') {
  const lines: string[] = [];
  const pino = createPino(level, { write: (line) => void lines.push(line) });
  const read = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { logger: new PinoLogger(pino), nest: new NestLogger(pino), lines, read };
}

describe('the log', () => {
  it('is JSON lines with level, time and message', () => {
    const { logger, read } = capture();
    logger.info('job done', { queue: 'delivery-sms', durationMs: 12 });
    expect(read()[0]).toMatchObject({ level: 'info', msg: 'job done', queue: 'delivery-sms', durationMs: 12 });
    expect(read()[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('keeps quiet below its level', () => {
    const { logger, lines } = capture();
    logger.debug('detail');
    expect(lines).toEqual([]);
  });

  it('leaves out every field that is not on the list', () => {
    const { logger, lines } = capture();
    const fields = { messageId: '1', name: 'Joyce', headers: { cookie: 'abc', authorization: 'xyz' }, url: '/r/1?t=2' };
    logger.warn('odd', fields);
    expect(lines[0]).not.toMatch(/Joyce|cookie|abc|authorization|xyz|url/);
    expect(lines[0]).toContain('"messageId":"1"');
  });

  it('describes errors', () => {
    const { logger, read } = capture();
    logger.error('send failed', { error: new Error('to joyce@example.org') });
    expect(read()[0]).toMatchObject({ error: { name: 'Error', message: 'to [email]' } });
  });

  it("takes Nest's lines, scrubbed, with their context", () => {
    const { nest, read } = capture('debug');
    nest.log('Mapped {/report, GET} route', 'RouterExplorer');
    nest.error(new Error('for +447700900123'), 'at x\n  at y', 'ExceptionsHandler');
    nest.warn({ some: 'object with joyce@example.org' }, 'Odd');
    nest.verbose('too fine');
    expect(read()).toMatchObject([
      { level: 'info', context: 'RouterExplorer', msg: 'Mapped {/report, GET} route' },
      { level: 'error', context: 'ExceptionsHandler', error: { message: 'for [phone]' } },
      { level: 'warn', context: 'Odd', msg: '(object)' },
    ]);
  });
});
