// Mutation testing of what decides: `npm run mutation`, docs/mutation.md.
import { readdirSync, readFileSync } from 'node:fs';

/** One room alone: `ROOM=answer npm run mutation`. */
const ROOM = process.env.ROOM ?? 'all';
const ROOMS = ROOM === 'all' ? ['escalation', 'answer', 'delivery'] : [ROOM];
const REPORTS = `reports/mutation/${ROOM}`;

/** Not decisions, though their names wear no role; with the reason. */
const LEFT_OUT = [
  // What speaks with a provider: tested against the stand-in providers.
  /\/(twilio|vonage)-(client|http|check)\.ts$/,
  // Waits by a timer; its tests move that, which the runner cannot.
  /\/delivery\/sending-slots\.ts$/,
  // The e-mail and its markup: what it must and must not hold is tested as a whole.
  /\/email\/email-(common|content|texts)\.ts$/,
];

/**
 * The pure files: a file without a role in its name is plain domain (CONTRIBUTING.md). Words (`*.en.ts`, `*.cy.ts`), services,
 * repositories, modules, handlers and senders all wear one.
 */
function pureFiles(room) {
  return readdirSync(`src/${room}`, { recursive: true })
    .map((name) => `src/${room}/${name}`)
    .filter((file) => /\/[^./]+\.ts$/.test(file) && !LEFT_OUT.some((left) => left.test(file)))
    .filter((file) => !readFileSync(file, 'utf8').includes('@Injectable'))
    .sort();
}

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: ROOMS.flatMap(pureFiles),
  testRunner: 'pure',
  coverageAnalysis: 'perTest',
  // What is worked out once, when a file is loaded (tables, patterns), costs a start of everything for each mutant.
  ignoreStatic: process.env.STATIC !== 'yes',
  concurrency: 2,
  timeoutMS: 4_000,
  thresholds: { high: 95, low: 85, break: 85 },
  incremental: true,
  incrementalFile: `${REPORTS}/incremental.json`,
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/survivors.mjs'],
  reporters: ['survivors', 'progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: `${REPORTS}/mutation.json` },
  htmlReporter: { fileName: `${REPORTS}/mutation.html` },
  tempDirName: `${REPORTS}/tmp`,
  ignorePatterns: [
    'bench',
    'chaos',
    'dist',
    'docs',
    'prisma',
    'reports',
    '.vigil',
    'test/*',
    '!test/support',
    'src/web',
    'src/cli',
  ],
};
