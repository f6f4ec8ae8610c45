import { spawnSync } from 'node:child_process';

/**
 * Where a machine has much memory, Node would let garbage grow to several times what is in use before it looks at it; so it
 * looks at half as much again. An option of V8, which another version may not know: then Node would not start.
 */
const SOONER = ['--heap-growing-percent=50'];

/** How Node runs the program; the Dockerfile, whose Node is known, says the same. */
export const NODE_OPTIONS = ['--enable-source-maps', ...(isKnown(SOONER) ? SOONER : [])];

function isKnown(options) {
  return spawnSync(process.execPath, [...options, '--eval', ''], { stdio: 'ignore' }).status === 0;
}
