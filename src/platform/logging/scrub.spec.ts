import { describe, expect, it } from '@jest/globals';
import { scrub } from './scrub.js';

describe('free text in a log', () => {
  it.each([
    ['mail to joyce.smith@example.org failed', 'mail to [email] failed'],
    ['<joyce@example.org>', '<[email]>'],
    ['could not send to +44 7700 900123.', 'could not send to [phone].'],
    ['could not send to +447700900123', 'could not send to [phone]'],
    ['number 07700 900123 refused', 'number [phone] refused'],
    ['GET https://vigil.example/r/abcdef123456?x=1 200', 'GET https://vigil.example/r/[token]?[query] 200'],
    ['GET /console/incidents?q=joyce 200', 'GET /console/incidents?[query] 200'],
    ['connect postgresql://vigil:hunter2@db:5432/vigil', 'connect postgresql://[credentials]@db:5432/vigil'],
    ['Authorization: Bearer abc.def-ghi', 'Authorization: Bearer [token]'],
    ['value v1.00a1b2c3.AbCd_-9 is broken', 'value [sealed] is broken'],
  ])('%s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it.each([
    'request 0197f3a2-1b2c-7d3e-8f40-123456789012 failed',
    'Mapped {/r/:token, GET} route',
    'Nest application successfully started',
    'took 1234567890 ns at 2026-11-21T12:00:00.000Z',
    'job deliver-0197f3a2-1b2c-7d3e-8f40-123456789012.42 failed after 5 tries',
    'What now? Nothing.',
  ])('leaves alone: %s', (text) => {
    expect(scrub(text)).toBe(text);
  });

  it('cuts what is too long for a message', () => {
    expect(scrub('word '.repeat(2000))).toHaveLength(6001);
  });
});
