import { defineConfig } from 'prisma/config';

/** Only `prisma generate` and `prisma validate` are run through this file; migrations go through src/platform/prisma. */
export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } });
