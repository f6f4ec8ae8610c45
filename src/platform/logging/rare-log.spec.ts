import { describe, expect, it } from '@jest/globals';
import { createPino, PinoLogger } from './pino-logger.js';
import { RareLog } from './rare-log.js';

describe('a line that would come many times', () => {
  it('comes once per interval, with the number of those left out', () => {
    const lines: unknown[] = [];
    let now = 0;
    const logger = new PinoLogger(createPino('info', { write: (line) => void lines.push(JSON.parse(line)) }));
    const rare = new RareLog(logger, 60_000, () => now);
    for (now = 0; now < 60_000; now += 1_000) rare.warn('down', { queue: 'intake' });
    rare.error('another');
    now = 60_000;
    rare.warn('down');
    expect(lines).toMatchObject([
      { level: 'warn', msg: 'down', queue: 'intake', count: 1 },
      { level: 'error', msg: 'another', count: 1 },
      { level: 'warn', msg: 'down', count: 60 },
    ]);
  });
});
