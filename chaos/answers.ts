import { setTimeout as sleep } from 'node:timers/promises';
import type { FakeTwilio } from '../test/support/fake-twilio.js';
import { type FakeCall, type FakeSms, newSid } from '../test/support/fake-twilio-wire.js';
import type { Diary } from './diary.js';
import type { Random } from './random.js';

const CODE = /\b(?=[A-Z]*\d)(?=\d*[A-Z])[ACDEFHJKMNPRTVWXY34679]{4}\b/;
const LINK = /\/r\/([\w-]{20,})/;
const ASKS = /Reply \w{4} YES|still needs an answer/;
const AGAIN_MS = 700;
const LOOK_FOR_CALLS_MS = 300;

type Doing = 'nothing' | 'yes' | 'no' | 'later' | 'link';

const DOINGS: readonly (readonly [Doing, number])[] = [
  ['nothing', 10],
  ['yes', 3],
  ['no', 4],
  ['later', 2],
  ['link', 2],
];
const LINK_ANSWERS = ['attending', 'cannot', 'later'];

/** People with telephones: some answer, in words or by the link, at once or after a while; nobody gives up easily. */
export class Answers {
  /** Texts that the system said it had taken, by the provider's id. */
  readonly taken: string[] = [];
  private fake: FakeTwilio | null = null;
  private open = true;
  private readonly seenCalls = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly random: Random,
    private readonly diary: Diary,
  ) {}

  begin(fake: FakeTwilio): void {
    this.fake = fake;
    void this.watchCalls(fake);
  }

  /** Nobody answers any more. */
  end(): void {
    this.open = false;
  }

  /** Called for every text that was accepted. */
  readonly heard = (sms: FakeSms): void => {
    if (!ASKS.test(sms.text) || !this.open) return;
    const random = this.randomFor(sms.to);
    const doing = random.weighted(DOINGS);
    const [code = ''] = CODE.exec(sms.text) ?? [];
    const token = LINK.exec(sms.text)?.[1];
    void this.answer(sms, random.whole(150, 9_000), doing, code, token, random.pick(LINK_ANSWERS));
  };

  private async answer(
    sms: FakeSms,
    afterMs: number,
    doing: Doing,
    code: string,
    token: string | undefined,
    by: string,
  ) {
    if (doing === 'nothing') return;
    await sleep(afterMs);
    if (doing !== 'link') await this.text(sms.to, `${code} ${doing.toUpperCase()}`);
    else if (token !== undefined) await this.press(token, by);
  }

  /** The provider says it again, with the same id, until it is taken. */
  private async text(from: string, words: string): Promise<void> {
    const sid = newSid('SM');
    while (this.open && this.fake !== null) {
      const { status } = await this.fake.reply(from, words, { sid });
      if (status === 200) {
        this.taken.push(sid);
        this.diary.count('texts taken');
        return;
      }
      this.diary.count('texts sent again');
      await sleep(AGAIN_MS);
    }
  }

  private async press(token: string, answer: string): Promise<void> {
    const url = `${this.fake?.callbacks.app?.address ?? ''}/r/${token}`;
    while (this.open) {
      const body = new URLSearchParams({ answer });
      const response = await fetch(url, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
      if (response !== null && response.status < 500) {
        this.diary.count(`link answered ${response.status}`);
        return;
      }
      await sleep(AGAIN_MS);
    }
  }

  private async watchCalls(fake: FakeTwilio): Promise<void> {
    while (this.open) {
      for (const call of fake.store.calls.values()) {
        if (this.seenCalls.has(call.sid)) continue;
        this.seenCalls.add(call.sid);
        void this.ring(fake, call);
      }
      await sleep(LOOK_FOR_CALLS_MS);
    }
  }

  private async ring(fake: FakeTwilio, call: FakeCall): Promise<void> {
    const random = this.randomFor(call.to);
    const how = random.weighted<'press' | 'completed' | 'no-answer' | 'busy'>([
      ['press', 2],
      ['completed', 2],
      ['no-answer', 3],
      ['busy', 1],
    ]);
    await sleep(random.whole(200, 4_000));
    if (how === 'press') await fake.press(call, random.pick(['1', '2', '0'])).catch(() => undefined);
    await fake.endCall(call, how === 'press' ? 'completed' : how);
    this.diary.count(`calls ${how}`);
  }

  private randomFor(phone: string): Random {
    const count = (this.counts.get(phone) ?? 0) + 1;
    this.counts.set(phone, count);
    return this.random.fork(`${phone} ${count}`);
  }
}
