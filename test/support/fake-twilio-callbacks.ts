import { Agent, request } from 'node:http';
import { stringify } from 'node:querystring';
import type { Receipts } from './fake-twilio-script.js';
import { type FakeSms, sign, smsCallback, type SmsStatus } from './fake-twilio-wire.js';

export interface WebhookAnswer {
  /** 0 where the app could not be reached. */
  readonly status: number;
  readonly body: string;
}

export interface SentWebhook {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly answer: WebhookAnswer;
}

/** Where the app really listens, when its public address is another one. */
export interface AppAddress {
  /** What the app gives out and Twilio signs: PUBLIC_URL. */
  readonly publicUrl: string;
  /** Where requests go in truth: `http://127.0.0.1:3000`, without the path of the public address. */
  readonly address: string;
}

/** Posts what Twilio would post, signed with the auth token. */
export class FakeTwilioCallbacks {
  /** Every webhook that was posted, in order of the answers; empty in bulk mode. */
  readonly sent: SentWebhook[] = [];
  app: AppAddress | null = null;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly underWay = new Set<Promise<unknown>>();
  private held: (() => void)[] = [];

  constructor(
    readonly accountSid: string,
    private readonly authToken: string,
    private readonly bulk: boolean,
    private readonly now: () => Date,
  ) {}

  /** `token` signs with another token; null leaves the signature out. */
  post(url: string, fields: Readonly<Record<string, string>>, token: string | null = this.authToken) {
    const done = this.exchange(this.target(url), fields, token === null ? null : sign(token, url, fields)).then(
      (answer) => {
        if (!this.bulk) this.sent.push({ url, fields, answer });
        return answer;
      },
    );
    this.underWay.add(done);
    void done.finally(() => this.underWay.delete(done));
    return done;
  }

  /** Reports the statuses of a plan, one after the other. */
  async report(sms: FakeSms, plan: Receipts): Promise<void> {
    if (plan.held === true) {
      await new Promise<void>((resolve) => this.held.push(resolve));
    }
    const statuses = plan.reversed === true ? [...plan.statuses].reverse() : plan.statuses;
    // the API knows the end already, whatever order the reports come in
    const last = plan.statuses.at(-1);
    for (const status of statuses) {
      await pause(plan.everyMs ?? 0);
      const code = status === 'failed' || status === 'undelivered' ? (plan.errorCode ?? null) : null;
      if (plan.reversed !== true || status === last) setStatus(sms, status, code, this.now());
      for (let count = 0; count < (plan.times ?? 1); count += 1) await this.reportOne(sms, status, code);
    }
  }

  async reportOne(sms: FakeSms, status: SmsStatus, code: number | null): Promise<WebhookAnswer | null> {
    if (sms.statusCallback === null) return null;
    return this.post(sms.statusCallback, smsCallback(this.accountSid, sms, status, code));
  }

  /** Runs in the background; `quiet` waits for it. */
  start(work: Promise<unknown>): void {
    this.underWay.add(work);
    void work.finally(() => this.underWay.delete(work));
  }

  releaseHeld(): void {
    for (const release of this.held.splice(0)) release();
  }

  /** When nothing is under way any more; what is held back does not count. */
  async quiet(): Promise<void> {
    while (this.underWay.size > this.held.length) await Promise.race([...this.underWay]);
  }

  close(): void {
    this.agent.destroy();
  }

  private target(url: string): string {
    if (this.app === null || !url.startsWith(this.app.publicUrl)) return url;
    return this.app.address + url.slice(this.app.publicUrl.length);
  }

  private exchange(
    url: string,
    fields: Readonly<Record<string, string>>,
    signature: string | null,
  ): Promise<WebhookAnswer> {
    const body = stringify({ ...fields });
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'User-Agent': 'TwilioProxy/1.1',
      ...(signature === null ? {} : { 'X-Twilio-Signature': signature }),
    };
    return new Promise((resolve) => {
      const sending = request(url, { method: 'POST', agent: this.agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text });
        });
      });
      sending.on('error', () => {
        resolve({ status: 0, body: '' });
      });
      sending.end(body);
    });
  }
}

/** What the API answers about the text from now on. */
export function setStatus(sms: FakeSms, status: SmsStatus, errorCode: number | null, at: Date): void {
  sms.status = status;
  sms.errorCode = errorCode;
  if (status !== 'queued' && status !== 'accepted') sms.sentAt ??= at;
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}
