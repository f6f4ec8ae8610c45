import http from 'node:http';
import https from 'node:https';
import { setImmediate } from 'node:timers/promises';
import { urlToHttpOptions } from 'node:url';
import twilio from 'twilio';
import { SECOND } from '../../kernel/clock.js';
import { retryAfterMs } from './retry-after.js';

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
  private readonly target: http.RequestOptions;
  private readonly carrier: typeof http | typeof https;
  /** Path of the base URL, without a slash at the end. */
  private readonly prefix: string;

  constructor(
    baseUrl: string,
    private readonly timeoutMs = 10 * SECOND,
  ) {
    super({ autoRetry: false });
    const base = new URL(baseUrl);
    const { protocol, hostname, port } = urlToHttpOptions(base);
    this.target = { protocol: protocol ?? null, hostname: hostname ?? null, port: port ?? null };
    this.prefix = base.pathname.replace(/\/$/, '');
    this.carrier = base.protocol === 'https:' ? https : http;
    // an idle connection is given up before the other side does, so that no request meets a closing one
    this.agent = new this.carrier.Agent({ keepAlive: true, maxSockets: 256, timeout: 30 * SECOND });
  }

  override async request<T>(
    options: RequestOptions,
  ): Promise<{ statusCode: number; body: T; headers: http.IncomingHttpHeaders; toString: () => string }> {
    // a kept connection that the other side has closed by now is noticed first (one turn of the event loop to hear of
    // it, one to let it go), so that nothing is sent into it
    await setImmediate();
    await setImmediate();
    const { status, headers, text } = await this.exchange(options);
    const body = parse(text);
    if (status >= 200 && status < 300) {
      if (body === null) throw new TwilioSilence(true, false);
      return { statusCode: status, body: body as T, headers, toString: () => `HTTP ${String(status)}` };
    }
    const code = body !== null && 'code' in body ? Number(body.code) : NaN;
    throw new TwilioRefusal(
      status,
      Number.isInteger(code) ? code : null,
      retryAfterMs(headers['retry-after'], headers.date ?? ''),
    );
  }

  /** Ends the kept connections. */
  close(): void {
    this.agent.destroy();
  }

  private exchange(options: RequestOptions): Promise<Answer> {
    const body = options.data === undefined ? null : formEncode(options.data as Fields);
    const request = this.carrier.request({
      ...this.target,
      path: this.pathOf(options),
      method: options.method.toUpperCase(),
      headers: headersOf(options, body),
      agent: this.agent,
    });
    return new Promise<Answer>((resolve, reject) => {
      const state = { left: false, timedOut: false, answering: false };
      const deadline = setTimeout(() => {
        state.timedOut = true;
        request.destroy();
      }, this.timeoutMs);
      const fail = (error?: Error) => {
        clearTimeout(deadline);
        reject(new TwilioSilence(state.left, state.timedOut, error));
      };
      request.once('socket', (socket) => {
        const stands = this.carrier === https ? 'secureConnect' : 'connect';
        if (!socket.connecting) state.left = true;
        else socket.once(stands, () => (state.left = true));
      });
      request.once('error', fail);
      request.once('close', () => {
        if (!state.answering) fail();
      });
      request.once('response', (response) => {
        state.answering = true;
        readAll(response).then((text) => {
          clearTimeout(deadline);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        }, fail);
      });
      request.end(body ?? undefined);
    });
  }

  /** The SDK asks for `https://api.twilio.com/…`: only what follows the host is taken from it. */
  private pathOf({ uri, params }: RequestOptions): string {
    const path = this.prefix + uri.replace(/^[a-z]+:\/\/[^/]+/, '');
    return params === undefined ? path : `${path}?${formEncode(params as Fields)}`;
  }
}

function headersOf({ headers, username = '', password = '' }: RequestOptions, body: string | null) {
  return {
    ...headers,
    Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
    ...(body === null ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
  };
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
