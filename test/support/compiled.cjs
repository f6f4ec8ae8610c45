const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');
const compiler = require('@swc/core/package.json').version;

/** Where compiled sources are kept, for every process that runs them. */
const CACHE = path.join(__dirname, '../../node_modules/.cache/vigil-typescript');
const settings = readFileSync(path.join(__dirname, 'typescript-hooks.mjs'), 'utf8');

const A_WEEK = 7 * 24 * 3_600_000;

/** What this text is compiled to, and `.map` beside it. With another text, compiler or setting it is another file. */
function compiledPath(file, text) {
  const of = createHash('sha256')
    .update(JSON.stringify([compiler, settings, file, text]))
    .digest('hex');
  return path.join(CACHE, `${of}.js`);
}

/** What nobody has compiled for a week: each change of a file leaves one behind. */
function forgetOld() {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const file = path.join(CACHE, name);
    // Another run may be writing it under this name only for a moment.
    const of = statSync(file, { throwIfNoEntry: false });
    if (of !== undefined && Date.now() - of.mtimeMs > A_WEEK) rmSync(file, { force: true });
  }
}

module.exports = { CACHE, compiledPath, forgetOld };
