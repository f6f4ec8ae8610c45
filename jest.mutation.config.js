import { base } from './jest.base.js';

/** `npm run mutation`: the tests beside the pure files, which need no database. */
export default {
  ...base,
  roots: ['<rootDir>/src/escalation', '<rootDir>/src/answer', '<rootDir>/src/delivery'],
  testRegex: '\\.spec\\.tsx?$',
  setupFiles: ['<rootDir>/test/support/same-dice.ts'],
  // How fast something is says nothing about a mutant.
  testPathIgnorePatterns: ['-speed\\.spec\\.ts$'],
};
