import { describe, expect, it } from '@jest/globals';
import { Clock } from '../../kernel/clock.js';
import { UuidV7Source } from './uuid-v7-source.js';

class StillClock extends Clock {
  at = Date.parse('2026-11-21T12:00:00Z');
  now(): Date {
    return new Date(this.at);
  }
}

describe('ids', () => {
  it('are UUIDs of version 7 that carry the time', () => {
    const clock = new StillClock();
    const id = new UuidV7Source(clock).next();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(clock.at);
  });

  it('come in order and never twice, whatever the clock does', () => {
    const clock = new StillClock();
    const source = new UuidV7Source(clock);
    const ids: string[] = [];
    for (let index = 0; index < 20_000; index += 1) {
      if (index === 10_000) clock.at -= 3_600_000;
      if (index === 15_000) clock.at += 7_200_000;
      ids.push(source.next());
    }
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
