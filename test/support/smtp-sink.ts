import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Arrivals, type Matcher } from './fake-arrivals.js';

/** A mail that was taken. */
export interface SunkMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  /** The text part. */
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly parsed: Email;
  readonly raw: string;
  readonly at: Date;
}

/** What the server does with one mail instead of taking it. */
export type MailBehaviour =
  /** A reply at this point of the dialogue: `550` at `rcpt`, `450` at `data`. `text` may begin with an enhanced code. */
  | { readonly at: 'mail' | 'rcpt' | 'data'; readonly code: number; readonly text?: string }
  /** Reads the whole mail, keeps it, then cuts the connection before saying so. */
  | 'take_then_drop'
  /** Reads the whole mail and throws it away, then cuts the connection. */
  | 'drop_after_data'
  /** Cuts the connection at RCPT. */
  | 'drop_at_rcpt'
  /** Reads the whole mail and never answers. */
  | 'hang_after_data';

export interface SmtpSinkOptions {
  /** Asks for this name and password. */
  readonly login?: { readonly user: string; readonly pass: string };
  /** Offers STARTTLS, with a certificate that nobody vouches for. */
  readonly startTls?: boolean;
  /** Milliseconds before a mail is taken. */
  readonly latencyMs?: number;
}

interface Entry {
  readonly to: string | null;
  readonly behaviour: MailBehaviour;
}

/** A real SMTP server on the loopback that keeps what it gets and tolerates nothing that the test did not expect. */
export class SmtpSink {
  private server: SMTPServer;
  private readonly arrivals = new Arrivals<SunkMail>('e-mail', ({ subject, text }) => `${subject}\n${text}`);
  private readonly mails: SunkMail[] = [];
  private readonly decided = new Map<string, MailBehaviour>();
  private entries: Entry[] = [];
  private port = 0;

  private constructor(private readonly options: SmtpSinkOptions) {
    this.server = this.build();
  }

  static async start(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
    const sink = new SmtpSink(options);
    await sink.listen();
    return sink;
  }

  get url(): string {
    const { login } = this.options;
    const auth = login === undefined ? '' : `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@`;
    return `smtp://${auth}127.0.0.1:${String(this.port)}`;
  }

  /** The environment that makes a process under test use this sink. */
  get env(): Record<string, string> {
    return { SMTP_URL: this.url, MAIL_FROM: 'Vigil <alerts@vigil.example>' };
  }

  /** For the next mail, or the next to this address. Several calls line up. */
  next(behaviour: MailBehaviour): void;
  next(to: string, behaviour: MailBehaviour): void;
  next(...args: [MailBehaviour] | [string, MailBehaviour]): void {
    this.entries.push(args.length === 1 ? { to: null, behaviour: args[0] } : { to: args[0], behaviour: args[1] });
  }

  /** Resolves with the mail once it is there; the matcher looks at subject and text. */
  expectMail(to: string, matcher?: Matcher, withinMs?: number): Promise<SunkMail> {
    return this.arrivals.expect(to, matcher, withinMs);
  }

  tolerate(which: (mail: SunkMail) => boolean): void {
    this.arrivals.tolerate(which);
  }

  verifyNoUnexpected(): void {
    this.arrivals.verify();
  }

  /** Every mail that was taken for this address, expected or not. */
  mailsTo(to: string): readonly SunkMail[] {
    return this.mails.filter((mail) => mail.to === to);
  }

  reset(): void {
    this.entries = [];
    this.mails.length = 0;
    this.arrivals.clear();
  }

  async goDown(): Promise<void> {
    await this.close();
  }

  async comeBack(): Promise<void> {
    this.server = this.build();
    await this.listen();
  }

  async close(): Promise<void> {
    for (const connection of this.server.connections) connection._socket.destroy();
    await new Promise<void>((resolve) => {
      this.server.close(() => {
        resolve();
      });
    });
  }

  private build(): SMTPServer {
    const { login, startTls } = this.options;
    const disabled = [...(login === undefined ? ['AUTH'] : []), ...(startTls === true ? [] : ['STARTTLS'])];
    const server = new SMTPServer({
      logger: false,
      hideSTARTTLS: startTls !== true,
      disableReverseLookup: true,
      authOptional: login === undefined,
      allowInsecureAuth: true,
      disabledCommands: disabled,
      onAuth: (auth, _session, done) => {
        const known = auth.username === login?.user && auth.password === login?.pass;
        if (known) done(null, { user: auth.username ?? '' });
        else done(replied(535, '5.7.8 Authentication failed'));
      },
      onMailFrom: (_address, _session, done) => {
        const behaviour = this.scripted(null, isAtMail);
        done(typeof behaviour === 'object' && behaviour !== null ? replied(behaviour.code, behaviour.text) : null);
      },
      onRcptTo: (address, session, done) => {
        this.recipient(address.address, session, done);
      },
      onData: (stream, session, done) => {
        void this.take(stream, session, done);
      },
    });
    // a connection that the test or the client cuts is no failure of the sink
    server.on('error', () => undefined);
    return server;
  }

  private async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
  }

  private recipient(to: string, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    const behaviour = this.scripted(to, (one) => !isAtMail(one));
    if (typeof behaviour === 'object' && behaviour?.at === 'rcpt') {
      done(replied(behaviour.code, behaviour.text));
      return;
    }
    if (behaviour === 'drop_at_rcpt') this.cut(session);
    else {
      if (behaviour !== null) this.decided.set(session.id, behaviour);
      done();
    }
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null, message?: string) => void,
  ): Promise<void> {
    const raw = await readAll(stream);
    if (raw === null) return; // the client went away in the middle
    const behaviour = this.decided.get(session.id);
    this.decided.delete(session.id);
    if (typeof behaviour === 'object') {
      done(replied(behaviour.code, behaviour.text));
      return;
    }
    if (this.options.latencyMs !== undefined) await new Promise((go) => setTimeout(go, this.options.latencyMs).unref());
    if (behaviour === undefined || behaviour === 'take_then_drop') await this.keep(raw, session);
    if (behaviour === undefined) done(null, 'OK');
    else if (behaviour !== 'hang_after_data') this.cut(session);
  }

  private async keep(raw: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    const parsed = await PostalMime.parse(raw);
    for (const { address } of envelope.rcptTo) {
      const mail: SunkMail = {
        to: address.toLowerCase(),
        from: parsed.from?.address ?? '',
        subject: parsed.subject ?? '',
        text: parsed.text ?? '',
        html: parsed.html ?? '',
        messageId: parsed.messageId ?? '',
        headers: new Map(parsed.headers.map(({ key, value }) => [key, value])),
        parsed,
        raw: raw.toString('utf8'),
        at: new Date(),
      };
      this.mails.push(mail);
      this.arrivals.add(mail);
    }
  }

  private scripted(to: string | null, is: (behaviour: MailBehaviour) => boolean): MailBehaviour | null {
    const index = this.entries.findIndex(
      (entry) => is(entry.behaviour) && (entry.to === null || to === null || entry.to === to),
    );
    return index === -1 ? null : (this.entries.splice(index, 1)[0]?.behaviour ?? null);
  }

  private cut(session: SMTPServerSession): void {
    for (const connection of this.server.connections)
      if (connection.session.id === session.id) connection._socket.destroy();
  }
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}

function isAtMail(behaviour: MailBehaviour): boolean {
  return typeof behaviour === 'object' && behaviour.at === 'mail';
}

function replied(code: number, text = 'Scripted by the test'): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
