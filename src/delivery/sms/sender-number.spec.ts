import { describe, expect, it } from '@jest/globals';
import { senderFor } from './sender-number.js';

const SENDERS = ['+442079460001', '+442079460002', '+442079460003'];
const PEOPLE = Array.from({ length: 600 }, (_, index) => `+4477009${String(index).padStart(5, '0')}`);

describe('the number that writes to a person', () => {
  it('is always the same, whatever the order of the list', () => {
    for (const person of PEOPLE.slice(0, 50)) {
      expect(senderFor(person, SENDERS)).toBe(senderFor(person, [...SENDERS].reverse()));
    }
  });

  it('is spread evenly', () => {
    for (const sender of SENDERS) {
      const share = PEOPLE.filter((person) => senderFor(person, SENDERS) === sender).length;
      expect(share).toBeGreaterThan(140);
      expect(share).toBeLessThan(260);
    }
  });

  it('changes only for those whose number is taken away', () => {
    const [gone, ...left] = SENDERS;
    for (const person of PEOPLE) {
      const before = senderFor(person, SENDERS);
      if (before !== gone) expect(senderFor(person, left)).toBe(before);
    }
  });

  it('is none when there is none', () => {
    expect(senderFor('+447700900147', [])).toBeUndefined();
  });
});
