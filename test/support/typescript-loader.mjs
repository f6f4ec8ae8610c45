// Lets plain Node run our TypeScript, for what happens outside Jest's own module system: the global set-up, and child
// processes of tests. `node --import ./test/support/typescript-loader.mjs FILE.ts`, or import it first.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

/** For Jest's set-up and tear-down, which Jest turns into CommonJS: a real import of our ES modules. */
export function importTestServer() {
  return import('./test-server.ts');
}
