import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadSettings } from './load-settings.js';

describe('loading the settings', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'vigil-settings-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('reads .env, and the environment wins', () => {
    writeFileSync(path.join(root, '.env'), 'PORT=4000\nHOST="0.0.0.0" # all\nLOG_LEVEL=debug\n');
    const settings = loadSettings({ PORT: '5000', LOG_LEVEL: '' }, root);
    expect([settings.web.port, settings.web.host, settings.logLevel]).toEqual([5000, '0.0.0.0', 'debug']);
  });

  it('makes a secret once and keeps it for its owner only', () => {
    const first = loadSettings({ VIGIL_DATA_DIR: 'data' }, root);
    const second = loadSettings({ VIGIL_DATA_DIR: path.join(root, 'data') }, root);
    expect(first.secrets.current).toHaveLength(32);
    expect(second.secrets.current.equals(first.secrets.current)).toBe(true);
    expect(statSync(path.join(root, 'data', 'secret')).mode & 0o777).toBe(0o600);
  });

  it('refuses a kept secret that was damaged rather than replacing it', () => {
    writeFileSync(path.join(root, 'secret'), 'abc');
    expect(() => loadSettings({ VIGIL_DATA_DIR: root }, root)).toThrow(/holds no secret/);
  });
});
