import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIONS } from '../../../access/permissions.js';
import { EXCLUSION_REASONS } from '../../../escalation/why-not-asked.js';
import { isKnownKind } from '../../../journal/journal-kinds.js';
import { GATES, REASONS } from './reason-words.js';

const SRC = path.resolve(import.meta.dirname, '../../..');

/** The program's files, or those of a room, without specs. */
function files(of: string): string[] {
  return readdirSync(path.join(SRC, of), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/\.spec\.|generated/u.test(file))
    .map((file) => readFileSync(path.join(SRC, of, file), 'utf8'));
}

const text = (of: string): string => files(of).join('\n');

/** What stands in quotes, of this shape, in whatever matches. */
function quoted(source: string, where: RegExp, shape: RegExp): string[] {
  const found = [...source.matchAll(where)].flatMap(([match]) => [...match.matchAll(/'([^']*)'/gu)].map(([, q]) => q));
  return [...new Set(found)].filter((each): each is string => each !== undefined && shape.test(each)).sort();
}

const CODE = /^[a-z]+(_[a-z]+)*$/u;

describe('the log', () => {
  const writers = files('.').filter((file) => /journal\/journal\.js'/u.test(file));
  const named = quoted(writers.join('\n'), /'[^'\n]*'/gu, /^[a-z]+\.[a-z_]+$/u);
  const kinds = named.filter((name) => !(ACTIONS as readonly string[]).includes(name));

  it('is found in the sources', () => {
    expect(kinds).toEqual(expect.arrayContaining(['report.received', 'rota.changed', 'run.step_empty', 'brief.read']));
  });

  it.each(kinds)('has a sentence for %s', (kind) => {
    expect(isKnownKind(kind)).toBe(true);
  });
});

describe('a reason that a page can show', () => {
  const failures = quoted(text('delivery').replaceAll("code: 'code'", ''), /\bcode: [^,\n]*/gu, CODE);
  const ends = quoted(text('escalation'), /\breason: [^,\n]*/gu, CODE);
  const callers = text('escalation') + text('answer') + text('delivery');
  const calls = quoted(callers, /\.(cancel|silence|endWaiting)\([^;]*\);/gu, CODE);
  const reasons = [...new Set([...EXCLUSION_REASONS, ...failures, ...ends, ...calls])];

  it('is found in the sources', () => {
    expect(reasons).toEqual(expect.arrayContaining(['daily_cap', 'claimed', 'enough', 'all_channels_failed']));
  });

  it.each(reasons)('has words: %s', (reason) => {
    expect(REASONS).toHaveProperty(reason);
  });
});

describe('a gate that is shut', () => {
  const gates = quoted(text('incident'), /\bshut\(\s*'[a-z_]+'/gu, CODE);

  it.each(gates)('has words: %s', (gate) => {
    expect(GATES).toHaveProperty(gate);
  });
});
