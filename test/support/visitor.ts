import { randomUUID } from 'node:crypto';
import { newToken, tokenHash } from '../../src/access/secret-token.js';
import { HOUR, plus } from '../../src/kernel/clock.js';
import type { TestVigil } from './vigil.js';

export interface Visited {
  readonly status: number;
  readonly html: string;
  /** Where a form leads to, or null. */
  readonly location: string | null;
  /** The page without its markup, white space folded. */
  readonly text: string;
}

/** A field that is sent more than once is a list. */
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody at the pages of the console, as their browser sees them: no script, cookies kept, forms with their token. */
export class Visitor {
  private token = '';

  constructor(
    private readonly vigil: TestVigil,
    private readonly cookie: string | null,
  ) {}

  /** Signed in with both factors. */
  static async signedIn(vigil: TestVigil, userId: string): Promise<Visitor> {
    const token = await Visitor.session(vigil, userId);
    // The second is the name in production.
    return new Visitor(vigil, `vigil=${token}; __Host-vigil=${token}`);
  }

  /** @returns what the cookie `vigil` of somebody holds who signed in with both factors. */
  static async session(vigil: TestVigil, userId: string): Promise<string> {
    const token = newToken();
    const now = vigil.clock.now();
    await vigil.prisma.session.create({
      data: {
        id: randomUUID(),
        tokenHash: tokenHash(token),
        userId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: plus(now, 12 * HOUR),
        secondFactorAt: now,
      },
    });
    return token;
  }

  async open(path: string): Promise<Visited> {
    return this.read(await this.fetch(path, {}));
  }

  /** Posts a form with the token of the page opened last, and follows to where it leads. */
  async send(path: string, fields: Fields = {}): Promise<Visited> {
    const body = this.form(fields);
    const answer = this.read(await this.fetch(path, { method: 'POST', body }));
    return (await answer).location === null ? answer : this.open((await answer).location ?? '/');
  }

  /** The same without following. */
  async sendOnly(path: string, fields: Fields = {}): Promise<Visited> {
    const body = this.form(fields);
    return this.read(await this.fetch(path, { method: 'POST', body }));
  }

  /** A download; by a form where there are fields. */
  async file(path: string, fields?: Fields) {
    const form = fields === undefined ? {} : { method: 'POST', body: this.form(fields) };
    const response = await this.fetch(path, form);
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: Object.fromEntries(response.headers), bytes };
  }

  private form(fields: Fields): URLSearchParams {
    const body = new URLSearchParams({ _token: this.token });
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each);
    return body;
  }

  stream(path: string, signal: AbortSignal): Promise<Response> {
    return this.fetch(path, { signal });
  }

  private fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = { 'accept-language': 'en', ...(this.cookie === null ? {} : { cookie: this.cookie }) };
    return fetch(`${this.vigil.baseUrl}${path}`, { redirect: 'manual', headers, ...init });
  }

  private async read(response: Response): Promise<Visited> {
    const html = await response.text();
    this.token = /name="_token" value="([^"]+)"/u.exec(html)?.[1] ?? this.token;
    const text = html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');
    return { status: response.status, html, location: response.headers.get('location'), text };
  }
}
