import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { parse } from 'node:querystring';
import type { Behaviour, FakeTwilioScript, Receipts } from './fake-twilio-script.js';
import { type FakeTwilioStore, type Form, formOf, type Refusal } from './fake-twilio-store.js';
import {
  accountResource,
  callResource,
  errorBody,
  type FakeCall,
  type FakeSms,
  smsResource,
} from './fake-twilio-wire.js';

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly fields: Form;
  /** What was answered; null where nothing was. */
  readonly status: number | null;
  readonly at: Date;
}

export interface FakeTwilioServerOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly latencyMs: number;
  /** Keeps no record of requests: for benchmarks. */
  readonly bulk: boolean;
  readonly onAccepted: (accepted: FakeSms | FakeCall, receipts: Receipts | null) => void;
}

const ROUTE = /^\/2010-04-01\/Accounts\/([^/.]+)(?:\/(Messages|Calls)(?:\/([^/.]+))?)?\.json$/;
const PAGE_SIZE = 50;
const LARGEST_PAGE = 1000;

/** The HTTP side of the fake: reads requests by hand, so that a benchmark measures the caller and not the fake. */
export class FakeTwilioServer {
  readonly requests: ApiRequest[] = [];
  accountStatus = 'active';
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly expectedAuth: string;
  private port = 0;

  constructor(
    private readonly options: FakeTwilioServerOptions,
    private readonly store: FakeTwilioStore,
    private readonly script: FakeTwilioScript,
  ) {
    const credentials = `${options.accountSid}:${options.authToken}`;
    this.expectedAuth = `Basic ${Buffer.from(credentials).toString('base64')}`;
    this.server = createServer((request, response) => {
      this.read(request, response);
    });
    this.server.keepAliveTimeout = 60_000;
    this.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.port, '127.0.0.1', resolve);
    });
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

  private read(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      this.route(request, response, body);
    });
  }

  private route(request: IncomingMessage, response: ServerResponse, body: string): void {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
    const fields = formOf(request.method === 'POST' ? (isForm ? body : '') : query);
    const answer = (status: number, payload: object, headers?: Record<string, string>) => {
      this.note(request, path, fields, status);
      this.reply(response, status, payload, headers);
    };
    const silence = (end: 'hang' | 'reset') => {
      this.note(request, path, fields, null);
      if (end === 'reset') request.socket.destroy();
    };
    if (request.headers.authorization !== this.expectedAuth) {
      answer(401, errorBody(401, 20003, 'Authenticate'));
      return;
    }
    const [, account, kind, sid] = ROUTE.exec(path) ?? [];
    if (account !== this.options.accountSid) answer(404, notFound(path));
    else if (request.method === 'GET') this.look(path, kind, sid, fields, answer, silence);
    else if (request.method === 'POST' && kind !== undefined && sid === undefined) {
      this.create(kind, fields, body, answer, silence);
    } else answer(405, errorBody(405, 20004, 'Method not allowed'));
  }

  private create(kind: string, form: Form, body: string, answer: Answer, silence: Silence): void {
    const behaviour = this.script.take(form['To'] ?? '');
    if (behaviour === 'hang' || behaviour === 'reset') {
      silence(behaviour);
      return;
    }
    if (isError(behaviour)) {
      answerError(behaviour, answer);
      return;
    }
    const isSms = kind === 'Messages';
    const refusal: Refusal | null = isSms ? this.store.refusalOfSms(form) : this.store.refusalOfCall(form);
    if (refusal !== null) {
      answer(refusal[0], errorBody(...refusal));
      return;
    }
    const accepted = isSms
      ? this.store.addSms(form)
      : this.store.addCall(form, [parse(body)['StatusCallbackEvent'] ?? []].flat());
    const resource = this.resource(accepted);
    if (behaviour === 'accept_then_hang') silence('hang');
    else if (behaviour === 'accept_then_reset') silence('reset');
    else answer(201, resource);
    const receipts = behaviour !== null && typeof behaviour === 'object' ? behaviour.receipts : null;
    this.options.onAccepted(accepted, receipts);
  }

  private look(
    path: string,
    kind: string | undefined,
    sid: string | undefined,
    query: Form,
    answer: Answer,
    silence: Silence,
  ): void {
    const behaviour = this.script.takeLookUp();
    if (behaviour === 'hang' || behaviour === 'reset') silence(behaviour);
    else if (isError(behaviour)) answerError(behaviour, answer);
    else if (kind === undefined) answer(200, accountResource(this.options.accountSid, this.accountStatus));
    else if (sid === undefined) answer(200, this.page(path, kind, query));
    else {
      const found = kind === 'Messages' ? this.store.texts.get(sid) : this.store.calls.get(sid);
      if (found === undefined) answer(404, notFound(path));
      else answer(200, this.resource(found));
    }
  }

  private page(path: string, kind: string, query: Form): object {
    const all = kind === 'Messages' ? this.store.listTexts(query) : this.store.listCalls(query);
    const size = Math.min(Number(query['PageSize'] ?? PAGE_SIZE), LARGEST_PAGE);
    const page = Number(query['Page'] ?? 0);
    const start = page * size;
    const shown = all.slice(start, start + size);
    const uri = (number: number) => {
      const params = new URLSearchParams({ ...query, PageSize: String(size), Page: String(number) });
      return `${path}?${params.toString()}`;
    };
    return {
      [kind === 'Messages' ? 'messages' : 'calls']: shown.map((one) => this.resource(one)),
      end: start + Math.max(shown.length - 1, 0),
      first_page_uri: uri(0),
      next_page_uri: start + size < all.length ? uri(page + 1) : null,
      page,
      page_size: size,
      previous_page_uri: page > 0 ? uri(page - 1) : null,
      start,
      uri: uri(page),
    };
  }

  private resource(one: FakeSms | FakeCall): object {
    return one.kind === 'sms' ? smsResource(this.options.accountSid, one) : callResource(this.options.accountSid, one);
  }

  private reply(response: ServerResponse, status: number, payload: object, headers: Record<string, string> = {}): void {
    const text = JSON.stringify(payload);
    const write = () => {
      const length = String(Buffer.byteLength(text));
      response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': length, ...headers });
      response.end(text);
    };
    if (this.options.latencyMs === 0) write();
    else setTimeout(write, this.options.latencyMs);
  }

  private note(request: IncomingMessage, path: string, fields: Form, status: number | null): void {
    if (!this.options.bulk) this.requests.push({ method: request.method ?? '', path, fields, status, at: new Date() });
  }
}

type Answer = (status: number, payload: object, headers?: Record<string, string>) => void;
type Silence = (end: 'hang' | 'reset') => void;
type ErrorBehaviour = Extract<Behaviour, { status: number }>;

function isError(behaviour: Behaviour | null): behaviour is ErrorBehaviour {
  return behaviour !== null && typeof behaviour === 'object' && 'status' in behaviour;
}

function answerError({ status, code, retryAfter }: ErrorBehaviour, answer: Answer): void {
  const known = code ?? (status === 429 ? 20429 : 20500);
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  answer(status, errorBody(status, known, 'Scripted by the test'), headers);
}

function notFound(path: string): object {
  return errorBody(404, 20404, `The requested resource ${path} was not found`);
}
