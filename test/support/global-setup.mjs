import compiled from './compiled.cjs';
import './typescript-loader.mjs';

/** One PostgreSQL server for the whole run, with a migrated template database; see `createTestDatabase`. */
export default async function globalSetup() {
  compiled.forgetOld();
  const { startTestServer } = await import('./test-server.ts');
  await startTestServer();
}
