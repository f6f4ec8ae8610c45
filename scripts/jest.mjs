// Jest, as all suites use it. `node scripts/jest.mjs --config FILE [jest options]`
import { spawnSync } from 'node:child_process';

const result = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
process.exit(result.status ?? 1);
