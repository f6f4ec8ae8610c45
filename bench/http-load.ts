import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { now } from './statistics.js';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** From the request to the last byte of the answer, in milliseconds. */
  readonly tookMs: number;
  /** When the last byte came. */
  readonly at: number;
}

/** Asks over connections that stay open. */
export class HttpLoad {
  private readonly agent: Agent;

  constructor(
    private readonly baseUrl: string,
    parallel: number,
    private readonly key?: string,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: parallel });
  }

  post(path: string, body: object = {}): Promise<Answer> {
    return this.ask('POST', path, JSON.stringify(body));
  }

  /** Throws when the answer is not a good one. */
  async get(path: string): Promise<Answer> {
    return good(`GET ${path}`, await this.ask('GET', path));
  }

  /** A page of the console, as somebody's browser asks for it. Throws when the answer is not a good one. */
  async page(path: string, cookie: string): Promise<Answer> {
    return good(`GET ${path}`, await this.ask('GET', path, '', { Cookie: cookie }));
  }

  /** Throws when the answer is not a good one. */
  async ok(path: string, body: object = {}): Promise<Answer> {
    return good(`POST ${path}`, await this.post(path, body));
  }

  private ask(method: 'GET' | 'POST', path: string, text = '', more: OutgoingHttpHeaders = {}): Promise<Answer> {
    const content =
      method === 'GET' ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) };
    const key = this.key === undefined ? {} : { Authorization: `Bearer ${this.key}` };
    const headers = { ...content, ...key, ...more };
    return new Promise((resolve, reject) => {
      const start = now();
      const asking = request(this.baseUrl + path, { method, agent: this.agent, headers }, (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (answer += chunk));
        response.on('error', reject);
        response.on('end', () => {
          const at = now();
          resolve({ status: response.statusCode ?? 0, body: answer, tookMs: at - start, at });
        });
      });
      asking.on('error', reject);
      asking.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

function good(what: string, answer: Answer): Answer {
  if (answer.status >= 300) throw new Error(`${what}: ${answer.status} ${answer.body.slice(0, 300)}`);
  return answer;
}

export interface Load {
  /** How long each took, in milliseconds. */
  readonly tookMs: readonly number[];
  readonly perSecond: number;
}

/** Does `count` things, always `parallel` of them at once. */
export async function inParallel(
  count: number,
  parallel: number,
  work: (index: number) => Promise<number>,
): Promise<Load> {
  const tookMs: number[] = [];
  let next = 0;
  const start = now();
  const lane = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      tookMs.push(await work(index));
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, count) }, lane));
  return { tookMs, perSecond: (count * 1_000) / (now() - start) };
}
