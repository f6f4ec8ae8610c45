import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HeardEvent {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly body: {
    readonly type: string;
    readonly timestamp: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
}

/** Another system that webhooks tell: keeps what it hears, and answers what a test wants it to. */
export class ListeningSystem {
  readonly heard: HeardEvent[] = [];
  answer = 200;

  private constructor(
    private readonly server: Server,
    readonly base: string,
  ) {}

  static async start(): Promise<ListeningSystem> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        system.heard.push({ path: request.url ?? '', headers: request.headers, text, body: JSON.parse(text) });
        response.writeHead(system.answer).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const system = new ListeningSystem(server, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    return system;
  }

  at(path: string): readonly HeardEvent[] {
    return this.heard.filter((each) => each.path === path);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
