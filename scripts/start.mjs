// Starts one of the program's entries, after a build when nothing is built yet. `node scripts/start.mjs ENTRY [arguments]`
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NODE_OPTIONS } from './node-options.mjs';

const ENTRIES = {
  'all-in-one': 'dist/all-in-one.js',
  web: 'dist/main.js',
  worker: 'dist/worker.js',
  demo: 'dist/demo.js',
  cli: 'dist/vigil.js',
  'db-migrate': 'dist/db-migrate.js',
  'db-deploy': 'dist/db-deploy.js',
};

const [name, ...rest] = process.argv.slice(2);
const entry = ENTRIES[name];
if (entry === undefined) {
  process.stderr.write(`Say what to start: ${Object.keys(ENTRIES).join(', ')}\n`);
  process.exit(2);
}
if (!existsSync(entry)) {
  process.stderr.write('Nothing is built yet: building …\n');
  const built = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', process.stderr.fd, process.stderr.fd] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const child = spawn(process.execPath, [...NODE_OPTIONS, entry, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
