import twilio from 'twilio';
import type { TwilioSettings } from './twilio-client.js';

export interface SignedRequest {
  /** The `X-Twilio-Signature` header; absent counts as wrong. */
  readonly signature: string | undefined;
  /** Path and query exactly as the process received them (`request.originalUrl`). */
  readonly pathAndQuery: string;
  /** The form fields of the body. */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Tells whether a request comes from the provider: HMAC-SHA1 over the public address and the sorted form fields, under
 * the auth token or the secondary one while tokens are changed. The SDK compares in constant time and takes the address
 * with and without a port.
 */
export class TwilioSignature {
  private readonly tokens: readonly string[];

  constructor(
    private readonly publicUrl: string,
    /** Null where no provider is set: then nothing is valid. */
    settings: Pick<TwilioSettings, 'authToken' | 'secondaryAuthToken'> | null,
  ) {
    const { authToken = null, secondaryAuthToken = null } = settings ?? {};
    this.tokens = [authToken, secondaryAuthToken].filter((token) => token !== null).filter((token) => token !== '');
  }

  isValid({ signature, pathAndQuery, params }: SignedRequest): boolean {
    if (signature === undefined || signature === '') return false;
    const url = this.publicAddress(pathAndQuery);
    // every token is tried, so that the time tells nothing about which one matched
    const checks = this.tokens.map((token) => twilio.validateRequest(token, signature, url, params));
    return checks.includes(true);
  }

  /** A proxy may strip the path of PUBLIC_URL before the request reaches us, or leave it. */
  private publicAddress(pathAndQuery: string): string {
    const [, origin = '', prefix = ''] = /^([a-z]+:\/\/[^/]+)(.*?)\/*$/i.exec(this.publicUrl) ?? [];
    const leftOn = prefix !== '' && (pathAndQuery === prefix || pathAndQuery.startsWith(`${prefix}/`));
    return leftOn ? origin + pathAndQuery : origin + prefix + pathAndQuery;
  }
}
