// A process that uses the embedded PostgreSQL of a folder until it is told to stop, or is killed.
// `node --import ./typescript-loader.mjs embedded-postgres-child.ts FOLDER`: prints one line of JSON, stops at end of input.
import { once } from 'node:events';
import { startOrJoinEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';

const server = await startOrJoinEmbeddedPostgres(String(process.argv[2]), {
  log: () => undefined,
  settings: ['fsync=off'],
});
process.stdout.write(`${JSON.stringify({ url: server.url, startedByUs: server.startedByUs })}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await server.stop();
