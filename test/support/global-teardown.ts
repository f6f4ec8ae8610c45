import { importTestServer } from './typescript-loader.mjs';

export default async function globalTeardown(): Promise<void> {
  const { stopTestServer } = await importTestServer();
  await stopTestServer();
}
