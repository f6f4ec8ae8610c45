import { setTimeout as sleep } from 'node:timers/promises';
import { Api, type ApiAnswer } from '../test/support/api.js';
import type { Diary } from './diary.js';

/** A request that has had no answer for so long is made again. */
const PATIENCE_MS = 8_000;
const WAIT_MS = 300;

/** Somebody at the API who does not give up: the same request, with the same key, until there is a certain answer. */
export class Caller {
  private readonly api: Api;
  private readonly bare: Api;

  constructor(
    baseUrl: string,
    key: string,
    private readonly diary: Diary,
    /** From when on they give up. */
    private readonly over: () => boolean,
  ) {
    this.api = new Api(baseUrl, key);
    this.bare = new Api(baseUrl);
  }

  /** Null when it is over before there was an answer. `sameKey` makes all tries one. */
  async post(path: string, body: object, sameKey: string, anonymous = false): Promise<ApiAnswer | null> {
    while (!this.over()) {
      const answer = await this.once(path, body, sameKey, anonymous);
      if (answer !== null && answer.status < 500 && !isUnderWay(answer)) return answer;
      this.diary.count('requests made again');
      await sleep(WAIT_MS);
    }
    return null;
  }

  private async once(path: string, body: object, sameKey: string, anonymous: boolean): Promise<ApiAnswer | null> {
    const api = anonymous ? this.bare : this.api;
    const asked = api.post(path, body, { 'idempotency-key': sameKey }).catch(() => null);
    return Promise.race([asked, sleep(PATIENCE_MS, null, { ref: false })]);
  }
}

/** The first of the tries is still being worked on, or counts as that until it is given up for lost. */
function isUnderWay({ status, text }: ApiAnswer): boolean {
  return status === 409 && /idempotency.in.progress/.test(text);
}
