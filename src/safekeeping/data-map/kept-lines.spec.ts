import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keptLines } from './kept-lines.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const TEXT = readFileSync(path.join(ROOT, 'docs/data-protection.md'), 'utf8');

/** The table of what goes, without the blanks that a formatter puts in. */
const rows = TEXT.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());

describe('docs/data-protection.md', () => {
  it.each(keptLines())('says what goes: %s', (line) => {
    expect(rows).toContain(line);
  });

  it('says nothing of what does not go', () => {
    expect(rows.filter((row) => /^\| `\w+` \| \w+ \| \d+ days? /u.test(row))).toHaveLength(keptLines().length);
  });

  it('names only files that there are', () => {
    const named = [...TEXT.matchAll(/`((?:src|test|docs|prisma)\/[\w./-]+)`/gu)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
});
