import { Arrivals, type Matcher } from './fake-arrivals.js';
import { type AppAddress, FakeTwilioCallbacks, setStatus, type WebhookAnswer } from './fake-twilio-callbacks.js';
import { DELIVERED, FakeTwilioScript, type ReceiptPlan, type Receipts } from './fake-twilio-script.js';
import { FakeTwilioServer } from './fake-twilio-server.js';
import { FakeTwilioStore } from './fake-twilio-store.js';
import {
  callCallback,
  callFields,
  type CallStatus,
  type FakeCall,
  type FakeSms,
  inboundFields,
  newSid,
  type SmsStatus,
} from './fake-twilio-wire.js';
import { gatherAction, messagesOf, spokenWords } from './fake-twilio-twiml.js';

export interface FakeTwilioOptions {
  readonly accountSid?: string;
  readonly authToken?: string;
  /** Numbers that belong to the account. Ofcom's drama range for London by default. */
  readonly senders?: readonly string[];
  /** How long the API takes for an answer. */
  readonly latencyMs?: number;
  /** What is reported about each accepted text; `DELIVERED` unless said otherwise. */
  readonly receipts?: ReceiptPlan;
  readonly app?: AppAddress;
  /** For benchmarks: no expectations and no record of requests and webhooks. */
  readonly bulk?: boolean;
}

export interface TextAnswer extends WebhookAnswer {
  /** The texts of the TwiML that was answered. */
  readonly texts: readonly string[];
}

export interface CallAnswer extends WebhookAnswer {
  /** What is said aloud. */
  readonly words: string;
}

/**
 * A stand-in for Twilio on the loopback: the real wire format, signed webhooks, and no tolerance for a message that the
 * test did not expect (`verifyNoUnexpected` belongs into every `afterEach`).
 */
export class FakeTwilio {
  readonly accountSid: string;
  readonly authToken: string;
  readonly senders: readonly string[];
  readonly script = new FakeTwilioScript();
  readonly store: FakeTwilioStore;
  readonly callbacks: FakeTwilioCallbacks;
  readonly server: FakeTwilioServer;
  /** May be changed at any time; holds for texts accepted from then on. */
  receipts: ReceiptPlan;
  /** The provider's clock: the machine's, or the one that a test moves. */
  now = (): Date => new Date();
  private readonly texts = new Arrivals<FakeSms>('text');
  private readonly calls = new Arrivals<FakeCall>('call');
  private sequence = 0;

  private constructor(private readonly options: FakeTwilioOptions) {
    this.accountSid = options.accountSid ?? newSid('AC');
    this.authToken = options.authToken ?? newSid('AC').slice(2);
    this.senders = options.senders ?? ['+442079460001'];
    this.receipts = options.receipts ?? DELIVERED;
    this.store = new FakeTwilioStore(this.senders, () => this.now());
    this.callbacks = new FakeTwilioCallbacks(this.accountSid, this.authToken, options.bulk === true, () => this.now());
    this.callbacks.app = options.app ?? null;
    this.server = new FakeTwilioServer(
      {
        accountSid: this.accountSid,
        authToken: this.authToken,
        latencyMs: options.latencyMs ?? 0,
        bulk: options.bulk === true,
        onAccepted: (accepted, receipts) => {
          this.accepted(accepted, receipts);
        },
      },
      this.store,
      this.script,
    );
  }

  static async start(options: FakeTwilioOptions = {}): Promise<FakeTwilio> {
    const fake = new FakeTwilio(options);
    await fake.server.listen();
    return fake;
  }

  /** The environment that makes a process under test use this fake. */
  get env(): Record<string, string> {
    return {
      TWILIO_ACCOUNT_SID: this.accountSid,
      TWILIO_AUTH_TOKEN: this.authToken,
      TWILIO_FROM: this.senders.join(','),
      TWILIO_API_BASE_URL: this.server.baseUrl,
    };
  }

  /** The same as parsed settings. */
  get settings() {
    return {
      accountSid: this.accountSid,
      authToken: this.authToken,
      secondaryAuthToken: null as string | null,
      from: this.senders,
      messagingServiceSid: null as string | null,
      apiBaseUrl: this.server.baseUrl,
    };
  }

  /** The app's public address and where it really listens; needed for `reply`. */
  serve(app: AppAddress): void {
    this.callbacks.app = app;
  }

  /** Resolves with the text once it is there; rejects, listing what came instead, when it does not come. */
  expectSms(to: string, matcher?: Matcher, withinMs?: number): Promise<FakeSms> {
    return this.texts.expect(to, matcher, withinMs);
  }

  expectCall(to: string, withinMs?: number): Promise<FakeCall> {
    return this.calls.expect(to, undefined, withinMs);
  }

  /** Texts that are nobody's business in this test. */
  tolerate(which: (sms: FakeSms) => boolean): void {
    this.texts.tolerate(which);
  }

  unexpected(): readonly (FakeSms | FakeCall)[] {
    return [...this.texts.unexpected(), ...this.calls.unexpected()];
  }

  verifyNoUnexpected(): void {
    this.texts.verify();
    this.calls.verify();
  }

  /** Every text that was accepted for this number, oldest first, expected or not. */
  textsTo(to: string): readonly FakeSms[] {
    return [...this.store.texts.values()].filter((sms) => sms.to === to && sms.direction !== 'inbound');
  }

  /** Changes what the API says about a text, and reports it unless told not to. */
  async report(sms: FakeSms, status: SmsStatus, options: { errorCode?: number; silently?: boolean } = {}) {
    setStatus(sms, status, options.errorCode ?? null, this.now());
    return options.silently === true ? null : this.callbacks.reportOne(sms, status, options.errorCode ?? null);
  }

  releaseReceipts(): void {
    this.callbacks.releaseHeld();
  }

  /** When every webhook that was begun has been answered. */
  quiet(): Promise<void> {
    return this.callbacks.quiet();
  }

  /**
   * A person texts our number: posts it to the app and gives back what the app answers. The same `sid` again is the
   * provider's repetition. `token` signs with another token, null leaves the signature out.
   */
  async reply(
    from: string,
    text: string,
    options: { sid?: string; to?: string; token?: string | null; path?: string } = {},
  ): Promise<TextAnswer> {
    const { publicUrl } = this.appOrThrow();
    const to = options.to ?? this.senders[0] ?? '';
    const sms = this.store.addInbound(from, to, text, options.sid ?? newSid('SM'));
    const url = publicUrl + (options.path ?? '/webhooks/twilio/sms');
    const answer = await this.callbacks.post(url, inboundFields(this.accountSid, sms), options.token);
    return { ...answer, texts: messagesOf(answer.body) };
  }

  /** The person picks up: fetches what the call says. */
  async pickUp(which: FakeCall | string, answeredBy = 'human'): Promise<CallAnswer> {
    const call = this.callOf(which);
    call.status = 'in-progress';
    call.answeredBy = call.detectsMachines ? answeredBy : null;
    const answer = await this.callbacks.post(call.url, callFields(this.accountSid, call, 'in-progress'));
    return { ...answer, words: spokenWords(answer.body) };
  }

  /** The person picks up and presses a key: gives back what is said then. */
  async press(which: FakeCall | string, digit: string): Promise<CallAnswer> {
    const call = this.callOf(which);
    const { body } = await this.pickUp(call);
    const action = gatherAction(body);
    if (action === null) throw new Error('The call does not ask for a key.');
    const url = new URL(action, call.url).href;
    const fields = { ...callFields(this.accountSid, call, 'in-progress'), Digits: digit, FinishedOnKey: '' };
    const answer = await this.callbacks.post(url, { ...fields, msg: 'Gather End' });
    return { ...answer, words: spokenWords(answer.body) };
  }

  /** The call ends, or did not come about: `completed`, `busy`, `no-answer`, `failed`. */
  async endCall(which: FakeCall | string, status: CallStatus): Promise<WebhookAnswer | null> {
    const call = this.callOf(which);
    call.status = status;
    if (call.statusCallback === null) return null;
    this.sequence += 1;
    return this.callbacks.post(call.statusCallback, callCallback(this.accountSid, call, status, this.sequence));
  }

  /** Nobody answers on the port any more. */
  async goDown(): Promise<void> {
    await this.server.close();
  }

  async comeBack(): Promise<void> {
    await this.server.listen();
  }

  /** Between tests: forgets messages, scripts and requests. */
  reset(): void {
    this.script.clear();
    this.store.clear();
    this.texts.clear();
    this.calls.clear();
    this.server.requests.length = 0;
    this.callbacks.sent.length = 0;
    this.receipts = this.options.receipts ?? DELIVERED;
  }

  async close(): Promise<void> {
    this.callbacks.close();
    await this.server.close();
  }

  private accepted(accepted: FakeSms | FakeCall, scripted: Receipts | null): void {
    if (accepted.kind === 'call') {
      if (this.options.bulk !== true) this.calls.add(accepted);
      return;
    }
    if (this.options.bulk !== true) this.texts.add(accepted);
    const plan = scripted ?? (typeof this.receipts === 'function' ? this.receipts(accepted) : this.receipts);
    if (plan.statuses.length > 0) this.callbacks.start(this.callbacks.report(accepted, plan));
  }

  private callOf(which: FakeCall | string): FakeCall {
    const call = typeof which === 'string' ? this.store.calls.get(which) : which;
    if (call === undefined) throw new Error('There is no such call.');
    return call;
  }

  private appOrThrow(): AppAddress {
    if (this.callbacks.app === null) throw new Error('Tell the fake where the app is: serve({ publicUrl, address }).');
    return this.callbacks.app;
  }
}
