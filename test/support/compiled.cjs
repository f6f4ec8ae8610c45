const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const compiler = require('@swc/core/package.json').version;

/** Where compiled sources are kept, for every process that runs them. */
const CACHE = path.join(__dirname, '../../node_modules/.cache/vigil-typescript');
const settings = readFileSync(path.join(__dirname, 'typescript-hooks.mjs'), 'utf8');

/** What this text is compiled to, and `.map` beside it. With another text, compiler or setting it is another file. */
function compiledPath(file, text) {
  const of = createHash('sha256')
    .update(JSON.stringify([compiler, settings, file, text]))
    .digest('hex');
  return path.join(CACHE, `${of}.js`);
}

module.exports = { CACHE, compiledPath };
