// All that `npm run check` looks at, side by side: each part prints when it is over, and the slowest begins first.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const PARTS = ['lint', 'types', 'rules', 'format', 'dead-code'];

const run = (part) =>
  new Promise((resolve) => {
    const output = [];
    const child = spawn('npm', ['run', '--silent', part], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(`${part}: ${code === 0 ? 'ok' : 'FAILED'}\n${code === 0 ? '' : Buffer.concat(output)}`);
      resolve(code === 0);
    });
  });

const waiting = [...PARTS];
let good = true;
const line = async () => {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) good = (await run(part)) && good;
};
await Promise.all(Array.from({ length: Math.min(availableParallelism(), PARTS.length) }, line));
process.exitCode = good ? 0 : 1;
