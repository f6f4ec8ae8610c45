import { lookup as dnsLookup } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { SECOND } from '../kernel/clock.js';
import { isPrivateAddress } from './private-address.js';
import { type WebhookOutcome, WebhookSender } from './webhook.sender.js';

const LONGEST = 10 * SECOND;
/** So much of an answer is read, and thrown away. */
const MOST_READ = 64 * 1_024;

class RefusedAddress extends Error {}

/**
 * The very addresses that are connected to are the ones that are checked, since a name may stand for another address a
 * moment later.
 */
const publicOnly: LookupFunction = (host, options, answer) => {
  dnsLookup(host, { ...options, all: true }, (error, found) => {
    const [first] = error === null ? found : [];
    if (first === undefined) {
      answer(error ?? new Error('the name has no address'), '');
    } else if (found.some(({ address }) => isPrivateAddress(address))) {
      answer(new RefusedAddress('the name stands for a private address'), '');
    } else if (options.all === true) answer(null, found);
    else answer(null, first.address, first.family);
  });
};

@Injectable()
export class HttpWebhookSender extends WebhookSender {
  private readonly publicOnly: boolean;

  constructor(@Inject(SETTINGS) { environment }: Settings) {
    super();
    this.publicOnly = environment === 'production';
  }

  post(text: string, body: string, headers: Readonly<Record<string, string>>): Promise<WebhookOutcome> {
    const url = new URL(text);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // An address that stands in the URL itself is never looked up.
    if (this.publicOnly && isIP(host) !== 0 && isPrivateAddress(host)) {
      return Promise.resolve({ ok: false, failure: 'refused_address', status: null });
    }
    const lookup = this.publicOnly ? { lookup: publicOnly } : {};
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
      ...lookup,
    });
    return new Promise((resolve) => {
      settle(request, resolve);
      request.end(body);
    });
  }
}

function settle(request: http.ClientRequest, resolve: (outcome: WebhookOutcome) => void): void {
  let status: number | null = null;
  const timer = setTimeout(() => {
    end({ ok: false, failure: 'timeout', status });
  }, LONGEST);
  const end = (outcome: WebhookOutcome): void => {
    clearTimeout(timer);
    resolve(outcome);
    request.destroy();
  };
  request.on('error', (error) => {
    const failure = error instanceof RefusedAddress ? 'refused_address' : 'no_connection';
    end({ ok: false, failure, status });
  });
  request.on('response', (response) => {
    status = response.statusCode ?? 0;
    const outcome = outcomeOf(status);
    let read = 0;
    response.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > MOST_READ) end(outcome);
    });
    response.on('end', () => {
      end(outcome);
    });
  });
}

function outcomeOf(status: number): WebhookOutcome {
  if (status >= 200 && status < 300) return { ok: true, status };
  return { ok: false, failure: status >= 300 && status < 400 ? 'redirect' : 'answer', status };
}
