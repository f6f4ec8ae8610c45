import { describe, expect, it } from '@jest/globals';
import { FAULT_KINDS, scheduleFaults } from './faults.js';
import { planIncidents } from './incidents.js';
import { readOptions } from './options.js';
import { Random } from './random.js';

const MINUTES = 3 * 60_000;

describe('a seed', () => {
  it('is a schedule', () => {
    expect(scheduleFaults(new Random(7), MINUTES, 'redis')).toEqual(scheduleFaults(new Random(7), MINUTES, 'redis'));
    expect(scheduleFaults(new Random(7), MINUTES, 'redis')).not.toEqual(
      scheduleFaults(new Random(8), MINUTES, 'redis'),
    );
  });

  it('breaks everything there is sooner or later, and never after the end', () => {
    const faults = scheduleFaults(new Random(1), 60 * 60_000, 'redis');
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(FAULT_KINDS));
    expect(faults.every(({ atMs, forMs }) => atMs + forMs <= 60 * 60_000)).toBe(true);
  });

  it('leaves Redis alone where there is none', () => {
    const kinds = scheduleFaults(new Random(1), 60 * 60_000, 'postgres').map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('redis'))).toEqual([]);
  });

  it('reports each place once, so that none waits as a duplicate', () => {
    const places = ['LEI', 'WDI', 'BXI'].map((code) => ({ code, regionCode: 'london' }));
    const planned = planIncidents(new Random(1), places, MINUTES);
    expect(planned.map(({ place }) => place.code).sort()).toEqual(['BXI', 'LEI', 'WDI']);
  });
});

describe('the options', () => {
  const read = (...args: string[]) => readOptions(args, () => 5);

  it.each([
    [[], { seed: 5, seconds: 120, backend: 'postgres', keep: false }],
    [['--seed', '7', '--minutes', '3', '--backend', 'redis'], { seed: 7, seconds: 180, backend: 'redis', keep: false }],
    [['--seconds', '30', '--keep'], { seed: 5, seconds: 30, backend: 'postgres', keep: true }],
  ])('%j', (args, options) => {
    expect(read(...args)).toEqual(options);
  });

  it.each([
    ['--backend', 'mysql'],
    ['--minutes', 'soon'],
    ['--seed', '1.5'],
    ['--seconds', '1'],
  ])('refuses %s %s', (...args) => {
    expect(() => read(...args)).toThrow(/--/);
  });

  it('give help', () => {
    expect(read('--help')).toBeNull();
  });
});
