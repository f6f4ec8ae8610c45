import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NodeSealing } from '../platform/crypto/node-sealing.js';
import { Pins } from './pins.service.js';

const before = randomBytes(32);
const now = randomBytes(32);
const pins = new Pins(new NodeSealing({ current: before, previous: [] }));
const rotated = new Pins(new NodeSealing({ current: now, previous: [before] }));
const stranger = new Pins(new NodeSealing({ current: now, previous: [] }));

describe('the digits that open something', () => {
  it('are six, the same for the same id, and checked without being stored', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const pin = pins.pinOf(id);
        expect(pin).toMatch(/^\d{6}$/);
        expect(pins.pinOf(id)).toBe(pin);
        expect(pins.isPinOf(id, pin)).toBe(true);
      }),
    );
  });

  it('differ from id to id and from secret to secret', () => {
    const ids = Array.from({ length: 200 }, () => `id-${randomBytes(8).toString('hex')}`);
    expect(new Set(ids.map((id) => pins.pinOf(id))).size).toBeGreaterThan(190);
    expect(ids.filter((id) => stranger.isPinOf(id, pins.pinOf(id))).length).toBeLessThan(3);
  });

  it('still count after the secret was changed', () => {
    expect(rotated.isPinOf('a', pins.pinOf('a'))).toBe(true);
    expect(rotated.isPinOf('a', rotated.pinOf('a'))).toBe(true);
  });

  it.each(['', '12345', '0000000', 'abcdef'])('are not %p', (typed) => {
    expect(pins.isPinOf('a', typed)).toBe(false);
  });
});
