import { base } from './jest.base.js';

/** `npm run test:browser`: Chromium against the whole program. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testRegex: '\\.spec\\.tsx?$',
  testTimeout: 120_000,
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
