import { importTestServer } from './typescript-loader.mjs';

/** One PostgreSQL server for the whole run, with a migrated template database; see `createTestDatabase`. */
export default async function globalSetup(): Promise<void> {
  const { startTestServer } = await importTestServer();
  await startTestServer();
}
