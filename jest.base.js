/**
 * Settings that every suite shares. Node itself loads specs and sources, and a worker loads the program once (jest-runtime.cjs).
 * swc compiles them and does not check types: `npm run types` does.
 */
export const base = {
  rootDir: import.meta.dirname,
  runtime: '<rootDir>/test/support/jest-runtime.cjs',
  testEnvironment: '<rootDir>/test/support/jest-environment.mjs',
  injectGlobals: false,
  transform: {},
  // For `--findRelatedTests` alone.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '2GB',
};
