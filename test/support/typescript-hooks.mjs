import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { CACHE, compiledPath } from './compiled.cjs';

const JEST_GLOBALS = new URL('./jest-globals.mjs', import.meta.url).href;

/** In our sources `./x.js` names `x.ts` or `x.tsx`. */
export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: JEST_GLOBALS, format: 'module', shortCircuit: true };
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL !== undefined) {
    for (const extension of ['.ts', '.tsx']) {
      const url = new URL(specifier.replace(/\.js$/, extension), context.parentURL);
      if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(new URL(url).pathname)) return next(url, context);
  const path = fileURLToPath(url);
  const written = await readFile(path, 'utf8');
  const kept = compiledPath(path, written);
  // An empty file was cut off.
  const source = (await textOf(kept)) || (await compile(path, written, kept));
  return { format: 'module', source, shortCircuit: true };
}

/** Null: it was not compiled yet, or not for this user. */
async function textOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes(error.code)) return null;
    throw error;
  }
}

async function compile(path, written, kept) {
  const { code, map } = await transform(written, {
    filename: path,
    sourceMaps: true,
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: path.endsWith('x') },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'es6' },
  });
  await keep({ [`${kept}.map`]: map, [kept]: code });
  return code;
}

/** Other processes see the whole of a file, or none. */
async function keep(texts) {
  try {
    await mkdir(CACHE, { recursive: true });
    for (const [file, text] of Object.entries(texts)) {
      const unfinished = `${file}.${randomUUID()}`;
      await writeFile(unfinished, text);
      await rename(unfinished, file);
    }
  } catch (error) {
    // A test may run a process as somebody else, and an installation may be read-only: compiled again each time.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}
