import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Request } from 'express';

/** In place of a network's address, for everybody who comes through Tor: nobody there has one. */
export const ONION = 'onion';

const sockets = new WeakSet<Socket>();

/** An address of its own for the Tor daemon beside it. What comes in there is known by that, and by nothing that is sent. */
export function listenForOnion(handler: RequestListener, { host, port }: OnionListener): Promise<Server> {
  const server = createServer(handler);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

export interface OnionListener {
  readonly host: string;
  readonly port: number;
}

export function isOnion(request: IncomingMessage): boolean {
  return sockets.has(request.socket);
}

/** Whom limits count: a network, or all of Tor as one. Headers that name another address count for nothing there. */
export function addressOf(request: Request): string | undefined {
  return isOnion(request) ? ONION : request.ip;
}
