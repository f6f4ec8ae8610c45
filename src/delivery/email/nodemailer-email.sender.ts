import type { Readable } from 'node:stream';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Settings } from '../../config/settings.js';
import { SECOND } from '../../kernel/clock.js';
import type { SendOutcome } from '../send-outcome.js';
import { EmailSender, type EmailToSend } from './email.sender.js';
import { type MailError, mailFailureOf } from './nodemailer-failure.js';

export type MailSettings = NonNullable<Settings['mail']>;

export interface MailTimes {
  /** For each of: name look-up, connecting, greeting, and silence within the dialogue. */
  readonly stepMs: number;
  /** For the whole, waiting for a free connection included. */
  readonly totalMs: number;
}

const TIMES: MailTimes = { stepMs: 10 * SECOND, totalMs: 15 * SECOND };
const CONNECTIONS = 5;

export class NodemailerEmailSender extends EmailSender implements OnApplicationShutdown {
  /** What each try reads the message from: tells afterwards whether any of it was handed to the connection. */
  private readonly bodies = new WeakMap<AbortSignal, Readable>();
  private readonly transport: ReturnType<typeof pool>;
  private readonly domain: string;

  constructor(
    private readonly settings: MailSettings,
    private readonly times: MailTimes = TIMES,
  ) {
    super();
    this.domain = /@([^\s<>]+?)>?\s*$/.exec(settings.from)?.[1] ?? 'localhost';
    this.transport = pool(settings.smtpUrl, times, this.bodies);
  }

  async send(email: EmailToSend): Promise<SendOutcome> {
    const messageId = `<${email.messageId}@${this.domain}>`;
    const signal = AbortSignal.timeout(this.times.totalMs);
    try {
      await this.transport.sendMail({
        from: this.settings.from,
        to: email.to,
        subject: email.subject,
        text: email.text,
        html: email.html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated', ...this.thread(email.incidentThread) },
        signal,
      });
      return { kind: 'accepted', provider: 'smtp', providerId: messageId };
    } catch (error) {
      return mailFailureOf(error as MailError, this.bodies.get(signal)?.readableDidRead === true);
    }
  }

  /** Whether the server lets us in; a sentence of ours where it does not. Sends nothing. */
  async check(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }> {
    try {
      await this.transport.verify();
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: mailFailureOf(error as MailError, false).reason };
    }
  }

  close(): void {
    this.transport.close();
  }

  onApplicationShutdown(): void {
    this.close();
  }

  /** All mails of one incident name the same first mail, which never existed: mailboxes show them together. */
  private thread(incident: string | undefined): Record<string, string> {
    if (incident === undefined) return {};
    const root = `<incident.${incident.replace(/[^\w.-]/g, '')}@${this.domain}>`;
    return { 'In-Reply-To': root, References: root };
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Mail servers on the same machine mostly have a certificate of their own making, and nothing leaves the machine. */
function isLoopback(url: string): boolean {
  return URL.canParse(url) && LOOPBACK.test(new URL(url).hostname);
}

/** STARTTLS is used where the server offers it, certificates are checked; `smtps:` and `?requireTLS=true` insist on it. */
function pool(url: string, { stepMs }: MailTimes, bodies: WeakMap<AbortSignal, Readable>) {
  const transport = createTransport({
    pool: true,
    url,
    maxConnections: CONNECTIONS,
    // a connection that broke before any of the message left is replaced once; the rest is the retry schedule's
    maxRequeues: 1,
    dnsTimeout: stepMs,
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: stepMs,
    // what SMTP_URL says (`?tls.rejectUnauthorized=true`) goes before this
    tls: { rejectUnauthorized: !isLoopback(url) },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transport.use('stream', ({ data, message }, done) => {
    const { signal } = data;
    const read = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const body = read(options);
      if (signal !== undefined) bodies.set(signal, body);
      return body;
    };
    done();
  });
  // a broken idle connection is replaced when it is needed next
  transport.on('error', () => undefined);
  return transport;
}
