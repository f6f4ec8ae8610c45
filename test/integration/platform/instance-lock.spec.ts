import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lockDataFolder } from '../../../src/platform/embedded-postgres/instance-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'vigil-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one in at a time, names the other and says what to do', () => {
    const release = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(new RegExp(`process ${process.pid}.*VIGIL_DATA_DIR`));
    release();
    release();
    lockDataFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['a process that is gone', { pid: 4_194_303, started: 'then' }],
    ['an earlier process with our number', { pid: process.pid, started: 'another boot/1' }],
    ['half a file', 'nonsense'],
  ])('is taken over from %s', (_, content) => {
    writeFileSync(path.join(folder, 'vigil.lock'), JSON.stringify(content));
    lockDataFolder(folder)();
  });
});
