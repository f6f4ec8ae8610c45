// What an answer costs when nothing is done for it: Express as the program uses it, its JSON reader, and an empty 201.
import type { AddressInfo } from 'node:net';
import express from 'express';

const app = express();
app.use(express.json());
app.post('/api/v1/reports', (_request, response) => {
  response.status(201).end();
});
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ ready: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` });
});
process.on('disconnect', () => process.exit(0));
