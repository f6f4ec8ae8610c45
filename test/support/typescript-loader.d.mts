export function importTestServer(): Promise<typeof import('./test-server.js')>;
