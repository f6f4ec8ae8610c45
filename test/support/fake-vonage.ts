import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Arrivals, type Matcher } from './fake-arrivals.js';
import type { AppAddress } from './fake-twilio-callbacks.js';
import { FakeTwilioScript } from './fake-twilio-script.js';

/** A text that the fake has accepted. */
export interface FakeVonageSms {
  readonly uuid: string;
  /** In international form, with the plus. */
  readonly to: string;
  readonly from: string;
  readonly text: string;
  readonly clientRef: string | null;
  readonly webhookUrl: string | null;
  readonly at: Date;
  status: string;
  errorCode: number | null;
}

/** What is reported about a text after it was accepted. */
export type VonageReceipts = 'delivered' | 'none' | { readonly status: string; readonly code: number };

interface WebhookOptions {
  /** Signs with another secret; null leaves the token out. */
  readonly secret?: string | null;
  /** Changes the claims of the token. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs this instead of what is sent. */
  readonly signedBody?: string;
  readonly header?: Readonly<Record<string, unknown>>;
}

/**
 * A stand-in for Vonage on the loopback: its Messages and Reports API as far as they are used, signed webhooks, and no
 * tolerance for a text that the test did not expect.
 */
export class FakeVonage {
  readonly apiKey = 'abcd1234';
  readonly apiSecret = randomUUID();
  readonly signatureSecret = randomUUID();
  readonly senders = ['+442079460099'];
  readonly script = new FakeTwilioScript();
  receipts: VonageReceipts = 'delivered';
  now = (): Date => new Date();
  /** Every request, as `POST /v1/messages 202`. */
  readonly requests: string[] = [];
  private readonly texts = new Arrivals<FakeVonageSms>('text by the second provider');
  private readonly all: FakeVonageSms[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly underWay = new Set<Promise<unknown>>();
  private app: AppAddress | null = null;
  private port = 0;
  private readonly server: Server = createServer((request, response) => {
    this.read(request, response);
  });

  private constructor() {
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  static async start(): Promise<FakeVonage> {
    const fake = new FakeVonage();
    await fake.listen();
    return fake;
  }

  get settings() {
    return {
      apiKey: this.apiKey,
      apiSecret: this.apiSecret,
      from: this.senders,
      signatureSecret: this.signatureSecret,
      apiBaseUrl: `http://127.0.0.1:${String(this.port)}`,
    };
  }

  serve(app: AppAddress): void {
    this.app = app;
  }

  expectSms(to: string, matcher?: Matcher): Promise<FakeVonageSms> {
    return this.texts.expect(to, matcher);
  }

  textsTo(to: string): readonly FakeVonageSms[] {
    return this.all.filter((sms) => sms.to === to);
  }

  verifyNoUnexpected(): void {
    this.texts.verify();
  }

  async quiet(): Promise<void> {
    while (this.underWay.size > 0) await Promise.race([...this.underWay]);
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  /** A person texts our number. The same `uuid` again is the provider’s repetition. */
  reply(from: string, text: string, options: { readonly uuid?: string } & WebhookOptions = {}): Promise<number> {
    const body = {
      channel: 'sms',
      message_uuid: options.uuid ?? randomUUID(),
      to: digits(this.senders[0] ?? ''),
      from: digits(from),
      timestamp: this.now().toISOString(),
      text,
      message_type: 'text',
      sms: { num_messages: '1' },
    };
    return this.post('/webhooks/vonage/sms', body, options);
  }

  report(sms: FakeVonageSms, status: string, code: number | null = null, options: WebhookOptions = {}) {
    sms.status = status;
    sms.errorCode = code;
    const url = new URL(sms.webhookUrl ?? 'https://nowhere.example/');
    const type = `https://developer.vonage.com/api-errors/messages#${String(code)}`;
    const body = {
      message_uuid: sms.uuid,
      to: digits(sms.to),
      from: digits(sms.from),
      timestamp: this.now().toISOString(),
      status,
      ...(code === null ? {} : { error: { type, title: code, detail: 'as scripted', instance: randomUUID() } }),
      ...(sms.clientRef === null ? {} : { client_ref: sms.clientRef }),
      channel: 'sms',
    };
    return this.post(url.pathname + url.search, body, options);
  }

  /** @returns the status of the answer. */
  post(path: string, body: object, options: WebhookOptions = {}): Promise<number> {
    if (this.app === null) throw new Error('Tell the fake where the app is.');
    const text = JSON.stringify(body);
    const token = options.secret === null ? {} : { Authorization: `Bearer ${this.token(text, options)}` };
    const headers = { 'Content-Type': 'application/json', ...token };
    const done = fetch(this.app.address + path, { method: 'POST', headers, body: text }).then(
      async (response) => {
        await response.text();
        return response.status;
      },
      () => 0,
    );
    this.underWay.add(done);
    void done.finally(() => this.underWay.delete(done));
    return done;
  }

  private token(body: string, { secret, claims, signedBody, header }: WebhookOptions): string {
    const head = encoded({ typ: 'JWT', alg: 'HS256', ...header });
    const payload = encoded({
      iat: Math.floor(this.now().getTime() / 1000),
      jti: randomUUID(),
      iss: 'Vonage',
      payload_hash: createHash('sha256')
        .update(signedBody ?? body)
        .digest('hex'),
      api_key: this.apiKey,
      ...claims,
    });
    const signature = createHmac('sha256', secret ?? this.signatureSecret).update(`${head}.${payload}`);
    return `${head}.${payload}.${signature.digest('base64url')}`;
  }

  private read(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://fake');
      const answer = (status: number, payload: object, headers: Record<string, string> = {}) => {
        this.requests.push(`${request.method ?? ''} ${url.pathname} ${String(status)}`);
        response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
        response.end(JSON.stringify(payload));
      };
      const credentials = Buffer.from(`${this.apiKey}:${this.apiSecret}`).toString('base64');
      if (request.headers.authorization !== `Basic ${credentials}`) answer(401, { title: 'Unauthorized' });
      else if (request.method === 'GET' && url.pathname === '/v2/reports/records') this.look(url, answer, request);
      else if (request.method === 'POST' && url.pathname === '/v1/messages') this.create(body, answer, request);
      else if (request.method === 'GET' && url.pathname === '/v2/applications') answer(200, { total_items: 0 });
      else answer(404, { title: 'Not Found' });
    });
  }

  private look(url: URL, answer: Answer, request: IncomingMessage): void {
    const query = url.searchParams;
    const behaviour = this.script.takeLookUp();
    if (behaviour !== null && typeof behaviour === 'object' && 'status' in behaviour) {
      answer(behaviour.status, {});
      return;
    }
    if (behaviour !== null) {
      request.socket.destroy();
      return;
    }
    if (query.get('account_id') !== this.apiKey || query.get('direction') !== 'outbound') {
      answer(422, { title: 'Invalid params' });
      return;
    }
    const found = this.all.filter((sms) =>
      query.has('id')
        ? sms.uuid === query.get('id')
        : digits(sms.to) === query.get('to') && sms.at >= new Date(query.get('date_start') ?? 0),
    );
    const records = found.map((sms) => ({
      account_id: this.apiKey,
      message_id: sms.uuid,
      client_ref: sms.clientRef ?? '',
      direction: 'outbound',
      from: digits(sms.from),
      to: digits(sms.to),
      status: sms.status,
      error_code: sms.errorCode === null ? '0' : String(sms.errorCode),
      date_received: sms.at.toISOString(),
    }));
    answer(200, { _links: {}, request_id: randomUUID(), request_status: 'SUCCESS', direction: 'outbound', records });
  }

  private create(text: string, answer: Answer, request: IncomingMessage): void {
    const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const to = `+${String(body['to'])}`;
    const behaviour = this.script.take(to);
    if (behaviour === 'reset') {
      request.socket.destroy();
      return;
    }
    if (behaviour === 'hang') return;
    if (behaviour !== null && typeof behaviour === 'object' && 'status' in behaviour) {
      const retry = behaviour.retryAfter === undefined ? {} : { 'Retry-After': String(behaviour.retryAfter) };
      answer(behaviour.status, problem(behaviour.code ?? 1030), retry);
      return;
    }
    const wrong = this.wrongField(body);
    if (wrong !== null) {
      answer(422, { ...problem(1020), invalid_parameters: [{ name: wrong, reason: 'as the API would' }] });
      return;
    }
    const sms = this.accept(body, to);
    if (behaviour === 'accept_then_reset') request.socket.destroy();
    else if (behaviour !== 'accept_then_hang') answer(202, { message_uuid: sms.uuid });
    if (this.receipts !== 'none') void this.reportAll(sms, this.receipts);
  }

  private wrongField(body: Readonly<Record<string, unknown>>): string | null {
    if (body['message_type'] !== 'text' || body['channel'] !== 'sms') return 'message_type';
    if (!/^[1-9]\d{6,14}$/.test(String(body['to']))) return 'to';
    if (!this.senders.map(digits).includes(String(body['from']))) return 'from';
    if (typeof body['text'] !== 'string' || body['text'] === '') return 'text';
    return String(body['client_ref']).length > 100 ? 'client_ref' : null;
  }

  private accept(body: Readonly<Record<string, unknown>>, to: string): FakeVonageSms {
    const sms: FakeVonageSms = {
      uuid: randomUUID(),
      to,
      from: `+${String(body['from'])}`,
      text: String(body['text']),
      clientRef: typeof body['client_ref'] === 'string' ? body['client_ref'] : null,
      webhookUrl: typeof body['webhook_url'] === 'string' ? body['webhook_url'] : null,
      at: this.now(),
      status: 'submitted',
      errorCode: null,
    };
    this.all.push(sms);
    this.texts.add(sms);
    return sms;
  }

  private async reportAll(sms: FakeVonageSms, receipts: Exclude<VonageReceipts, 'none'>): Promise<void> {
    await this.report(sms, 'submitted');
    if (receipts === 'delivered') await this.report(sms, 'delivered');
    else await this.report(sms, receipts.status, receipts.code);
  }
}

type Answer = (status: number, payload: object, headers?: Record<string, string>) => void;

function problem(code: number): object {
  const type = `https://developer.vonage.com/api-errors/messages#${String(code)}`;
  return { type, title: String(code), detail: 'Scripted by the test', instance: randomUUID() };
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function digits(number: string): string {
  return number.replace(/^\+/, '');
}
