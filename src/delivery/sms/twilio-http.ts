import http from 'node:http';
import https from 'node:https';
import twilio from 'twilio';
import { SECOND } from '../../kernel/clock.js';

/** The API answered with an error. Holds codes only: the words of the answer may repeat the number. */
export class TwilioRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: number | null,
    readonly retryAfterMs: number | undefined,
  ) {
    super(`the provider answered ${String(status)}`);
    this.name = 'TwilioRefusal';
  }
}

/** No usable answer came. `requestLeft`: the connection stood, so the request may have been carried out. */
export class TwilioSilence extends Error {
  constructor(
    readonly requestLeft: boolean,
    readonly timedOut: boolean,
    cause?: unknown,
  ) {
    super(timedOut ? 'the provider did not answer in time' : 'the connection to the provider failed', { cause });
    this.name = 'TwilioSilence';
  }
}

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** Answers of the API are a few kilobytes; a list page is below one megabyte. */
const LARGEST_ANSWER = 4 * 1024 * 1024;

type RequestOptions = Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0];
type Fields = Readonly<Record<string, unknown>>;

/**
 * Carries the calls of the Twilio SDK: to TWILIO_API_BASE_URL, over kept connections, within 10 s, once.
 * Unlike the SDK's own client it can tell a request that never left from one that may have been carried out.
 */
export class TwilioHttpClient extends twilio.RequestClient {
  private readonly agent: http.Agent | https.Agent;

  constructor(
    private readonly baseUrl: string,
    private readonly timeoutMs = 10 * SECOND,
  ) {
    super({ autoRetry: false });
    const Agent = new URL(baseUrl).protocol === 'https:' ? https.Agent : http.Agent;
    // an idle connection is given up before the other side does, so that no request meets a closing one
    this.agent = new Agent({ keepAlive: true, maxSockets: 256, timeout: 30 * SECOND });
  }

  override async request<T>(
    options: RequestOptions,
  ): Promise<{ statusCode: number; body: T; headers: http.IncomingHttpHeaders; toString: () => string }> {
    const { status, headers, text } = await this.exchange(options);
    const body = parse(text);
    if (status >= 200 && status < 300) {
      if (body === null) throw new TwilioSilence(true, false);
      return { statusCode: status, body: body as T, headers, toString: () => `HTTP ${String(status)}` };
    }
    const code = body !== null && 'code' in body && typeof body.code === 'number' ? body.code : null;
    throw new TwilioRefusal(status, code, retryAfter(headers['retry-after']));
  }

  /** Ends the kept connections. */
  close(): void {
    this.agent.destroy();
  }

  private exchange(options: RequestOptions): Promise<Answer> {
    const url = this.rebase(options.uri, options.params as Fields | undefined);
    const body = options.data === undefined ? null : formEncode(options.data as Fields);
    const headers: Record<string, string> = { ...options.headers };
    headers['Authorization'] =
      `Basic ${Buffer.from(`${options.username ?? ''}:${options.password ?? ''}`).toString('base64')}`;
    if (body !== null) headers['Content-Length'] = String(Buffer.byteLength(body));

    return new Promise<Answer>((resolve, reject) => {
      let left = false;
      let timedOut = false;
      let answering = false;
      const carrier = url.protocol === 'https:' ? https : http;
      const request = carrier.request(url, { method: options.method.toUpperCase(), headers, agent: this.agent });
      const deadline = setTimeout(() => {
        timedOut = true;
        request.destroy();
      }, this.timeoutMs);
      const fail = (error?: Error) => {
        clearTimeout(deadline);
        reject(new TwilioSilence(left, timedOut, error));
      };
      request.once('socket', (socket) => {
        if (!socket.connecting) left = true;
        else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (left = true));
      });
      request.once('error', fail);
      request.once('close', () => {
        if (!answering) fail();
      });
      request.once('response', (response) => {
        answering = true;
        readAll(response).then((text) => {
          clearTimeout(deadline);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        }, fail);
      });
      request.end(body ?? undefined);
    });
  }

  private rebase(uri: string, params: Fields | undefined): URL {
    const asked = new URL(uri);
    const url = new URL(this.baseUrl);
    url.pathname = url.pathname.replace(/\/$/, '') + asked.pathname;
    url.search = params === undefined ? asked.search : formEncode(params);
    return url;
  }
}

async function readAll(response: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > LARGEST_ANSWER) throw new Error('the answer is too large');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null; // a page of a proxy in between, or a cut answer
  }
}

function formEncode(fields: Fields): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
        form.append(name, String(one));
    }
  }
  return form.toString();
}

/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * SECOND : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
