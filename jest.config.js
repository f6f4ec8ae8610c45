import { base } from './jest.base.js';

/** `npm test`: everything that needs nothing but Node and npm, on embedded PostgreSQL. */
export default {
  ...base,
  roots: [
    '<rootDir>/src',
    '<rootDir>/test/smoke',
    '<rootDir>/test/e2e',
    '<rootDir>/test/integration',
    '<rootDir>/chaos',
  ],
  testRegex: '\\.spec\\.tsx?$',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
