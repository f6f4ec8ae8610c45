// Lets plain Node run our TypeScript: `node --import ./test/support/typescript-loader.mjs FILE.ts`, or import it first.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
