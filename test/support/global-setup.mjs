import './typescript-loader.mjs';

/** One PostgreSQL server for the whole run, with a migrated template database; see `createTestDatabase`. */
export default async function globalSetup() {
  const { startTestServer } = await import('./test-server.ts');
  await startTestServer();
}
