import { describe, expect, it } from '@jest/globals';
import { checkKey, jobKeyOf, readRowName } from './outbox-row.js';

describe('the key of an outbox row', () => {
  it.each(['run-0197f3a2-1b2c', 'message_1', 'A'])('may be %s', (key) => {
    expect(() => {
      checkKey(key);
    }).not.toThrow();
    const row = { key, id: 42n };
    expect(readRowName(jobKeyOf(row))).toEqual(row);
    expect(readRowName(key)).toEqual({ key, id: null });
  });

  it.each(['', '12345', 'a:b', 'a.1', 'run 1', 'é', 'a'.repeat(201)])('may not be %p', (key) => {
    expect(() => {
      checkKey(key);
    }).toThrow('An outbox key has');
  });
});
