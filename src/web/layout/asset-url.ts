import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the sources in development, copied beside the compiled files in a build. */
export const ASSETS_DIR = path.resolve(import.meta.dirname, '../assets');

const HASHES: ReadonlyMap<string, string> = new Map(
  readdirSync(ASSETS_DIR).map((name) => [name, hashOf(path.join(ASSETS_DIR, name))]),
);

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 12);
}

/** `/assets/vigil.css?v=…`; the hash changes with the content, so that the answer may be kept for ever. */
export function assetUrl(name: string): string {
  const hash = HASHES.get(name);
  if (hash === undefined) throw new Error(`No such asset: ${name}`);
  return `/assets/${name}?v=${hash}`;
}
