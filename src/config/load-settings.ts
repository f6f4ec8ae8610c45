import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { parseSettings, type RawEnvironment } from './parse-settings.js';
import { SettingsError } from './settings-error.js';
import type { Settings } from './settings.js';

const PROJECT_ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The settings of this process: the environment first, then `.env` at the project's root. The only reader of
 * `process.env`. Paths are taken from the project's root. Throws SettingsError; makes the data folder when it has to
 * keep a generated secret.
 */
export function loadSettings(environment: RawEnvironment = process.env, projectRoot: string = PROJECT_ROOT): Settings {
  return parseSettings(
    { ...readDotEnv(path.join(projectRoot, '.env')), ...withoutEmpty(environment) },
    { resolveDataDir: (dataDir) => path.resolve(projectRoot, dataDir), developmentSecret },
  );
}

function readDotEnv(file: string): RawEnvironment {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

function withoutEmpty(environment: RawEnvironment): RawEnvironment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
}

/** Made once, readable by the owner only. Two processes that start at the same time end up with the same one. */
function developmentSecret(dataDir: string): Buffer {
  try {
    return keptSecret(dataDir);
  } catch (error) {
    const problem = isNodeError(error) ? FOLDER_PROBLEMS[error.code ?? ''] : undefined;
    throw problem === undefined ? error : new SettingsError([{ variable: 'VIGIL_DATA_DIR', problem }]);
  }
}

const CLOSED = 'must name a folder that this user can write: give it to this user (chown), or name another';
const FULL =
  'must name a folder on a disk with room, and this one is full: make room (at least 200 MB), or name another';
const NO_FOLDER = 'must name a folder, and something else is in its place';
const FOLDER_PROBLEMS: Readonly<Record<string, string | undefined>> = {
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS: CLOSED,
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
};

function keptSecret(dataDir: string): Buffer {
  const file = path.join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
      linkSync(draft, file);
    } catch (error) {
      if (!isNodeError(error) || error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (secret.length < 32)
    throw new Error(`${file} holds no secret of 32 bytes; restore it, or remove it to start afresh`);
  return secret;
}

function isNodeError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'code' in error;
}
