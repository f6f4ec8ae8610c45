import type { Settings } from '../../config/settings.js';
import { SECOND } from '../../kernel/clock.js';
import { retryAfterMs } from './retry-after.js';

export type VonageSettings = NonNullable<Settings['vonage']>;

/** How long one call of the API may take. */
const PATIENCE = 10 * SECOND;

/** The API answered with an error. Holds codes only: the words of the answer may repeat the number. */
export class VonageRefusal extends Error {
  constructor(
    readonly status: number,
    /** Of Vonage’s list; null where it gave none. */
    readonly code: number | null,
    /** It names the recipient as what is wrong. */
    readonly aboutRecipient: boolean,
    readonly retryAfterMs: number | undefined,
  ) {
    super(`the second provider answered ${String(status)}`);
    this.name = 'VonageRefusal';
  }
}

/** No usable answer came. `requestLeft`: it may have been carried out. */
export class VonageSilence extends Error {
  constructor(
    readonly requestLeft: boolean,
    readonly timedOut: boolean,
    cause?: unknown,
  ) {
    super(timedOut ? 'the second provider did not answer in time' : 'the connection to it failed', { cause });
    this.name = 'VonageSilence';
  }
}

/** Errors of a connection that never stood. */
const NOT_LEFT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/** Vonage’s HTTP API by plain requests: key and secret as basic authentication, JSON, one try of at most 10 s. */
export class VonageClient {
  constructor(readonly settings: VonageSettings) {}

  /** @returns the JSON of a good answer. Throws VonageRefusal, VonageSilence. */
  async ask(method: 'GET' | 'POST', path: string, body?: object): Promise<Readonly<Record<string, unknown>>> {
    const response = await this.exchange(method, path, body);
    const answer = parsed(response.text);
    if (response.status >= 200 && response.status < 300) {
      if (answer === null) throw new VonageSilence(true, false);
      return answer;
    }
    throw new VonageRefusal(response.status, codeOf(answer), namesRecipient(answer), response.retryAfterMs);
  }

  private async exchange(method: string, path: string, body: object | undefined) {
    const { apiKey, apiSecret, apiBaseUrl } = this.settings;
    const headers = {
      Accept: 'application/json',
      Authorization: `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    };
    try {
      const response = await fetch(apiBaseUrl + path, {
        method,
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const asked = response.headers.get('retry-after') ?? undefined;
      const wait = retryAfterMs(asked, response.headers.get('date') ?? '');
      return { status: response.status, text: await response.text(), retryAfterMs: wait };
    } catch (error) {
      throw silenceOf(error);
    }
  }
}

function silenceOf(error: unknown): VonageSilence {
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  const cause = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return new VonageSilence(timedOut || !NOT_LEFT.includes(code), timedOut, error);
}

type Json = Readonly<Record<string, unknown>>;

function parsed(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null; // a page of a proxy in between, or a cut answer
  }
}

/** The number behind the `#` of `type`, or the title where that is a number: both are used. */
export function codeOf(error: Json | null): number | null {
  const type = typeof error?.['type'] === 'string' ? error['type'] : '';
  const title = typeof error?.['title'] === 'string' || typeof error?.['title'] === 'number' ? error['title'] : '';
  const code = Number(/#(\d{1,5})$/.exec(type)?.[1] ?? (/^\d{1,5}$/.test(String(title)) ? title : NaN));
  return Number.isInteger(code) ? code : null;
}

function namesRecipient(error: Json | null): boolean {
  const wrong = error?.['invalid_parameters'];
  return Array.isArray(wrong) && wrong.some((each: unknown) => nameIn(each) === 'to');
}

function nameIn(each: unknown): unknown {
  return typeof each === 'object' && each !== null && 'name' in each ? each.name : null;
}
