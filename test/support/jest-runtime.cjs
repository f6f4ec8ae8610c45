// `runtime` in jest.base.js, in the place of jest-runtime: Node loads specs and sources, by typescript-hooks.mjs. What one file has
// loaded, the next one finds loaded: the program and its libraries once in each worker, where Jest would load them for each file.
const { readFileSync } = require('node:fs');
const { createRequire, register } = require('node:module');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { compiledPath } = require('./compiled.cjs');

register('./typescript-hooks.mjs', pathToFileURL(__filename));

/** By the URL of a source: where its source map lies. Asked when a stack is written. */
class SourceMaps extends Map {
  get(url) {
    if (!this.has(url) && /^file:.*\.tsx?$/.test(url)) this.set(url, mapOf(fileURLToPath(url)));
    return super.get(url);
  }
}
const mapOf = (file) => `${compiledPath(file, readFileSync(file, 'utf8'))}.map`;
const sourceMaps = new SourceMaps();

/** Where jest-circus keeps the tests of a file. */
const isStateOfCircus = (symbol) =>
  symbol === Symbol.for('EVENT_HANDLERS') || symbol.description === 'JEST_STATE_SYMBOL';

/** What jest-runner and jest-circus ask of a runtime. Modules cannot be mocked here. */
module.exports = class NativeRuntime {
  #environment;
  #words = {};

  constructor(
    _config,
    environment,
    _resolver,
    _transformer,
    _cacheFS,
    { collectCoverage },
    _path,
    { watch, watchAll },
  ) {
    if (collectCoverage)
      throw new Error('These tests do not measure coverage. `npm run mutation` says what they notice.');
    if (watch || watchAll) throw new Error('These tests do not watch: what Node has loaded stays as it was.');
    this.#environment = environment;
  }

  /** jest-circus, anew for each file. */
  requireInternalModule(file) {
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (isStateOfCircus(symbol)) delete globalThis[symbol];
    delete require.cache[file];
    return createRequire(__filename)(file);
  }

  setGlobalsForRuntime(words) {
    this.#words = words;
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(file) {
    const timers = this.#environment.fakeTimersModern;
    const jest = {
      useFakeTimers: () => timers.useFakeTimers(),
      useRealTimers: () => timers.useRealTimers(),
      advanceTimersByTime: (milliseconds) => timers.advanceTimersByTime(milliseconds),
    };
    const { speakFor } = await import('./jest-globals.mjs');
    speakFor({ ...this.#words, jest });
    return import(pathToFileURL(file).href);
  }

  requireModule(file) {
    return require(file);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  getAllCoverageInfoCopy() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {}
};
