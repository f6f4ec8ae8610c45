import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import config from './jest.config.js';

/**
 * `npm run test:redis`: what needs redis-server, and the whole way once more with the queues on Redis. One server for
 * the run, at VIGIL_TEST_REDIS_URL; specs that stop or empty theirs start their own, and are skipped without the variable.
 */
const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();

const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
const server = spawn('redis-server', options, { stdio: 'ignore' });
await Promise.race([
  once(server, 'spawn'),
  once(server, 'error').then(([error]) => {
    throw new Error('npm run test:redis needs redis-server on the PATH', { cause: error });
  }),
]);
server.unref();
process.once('exit', () => server.kill('SIGKILL'));
process.env.VIGIL_TEST_REDIS_URL = `redis://127.0.0.1:${String(port)}`;

export default { ...config, testRegex: '\\.redis\\.spec\\.tsx?$|/test/smoke/.*\\.spec\\.tsx?$' };
