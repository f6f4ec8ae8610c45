import supertest, { type Response } from 'supertest';
import type { Person } from './scene.js';
import type { TestVigil } from './vigil.js';

/** Somebody with the link of an alert and a browser that keeps cookies. */
export class BriefVisitor {
  private readonly agent: ReturnType<typeof supertest.agent>;

  constructor(
    private readonly vigil: TestVigil,
    readonly token: string,
    private readonly prefix = '',
  ) {
    this.agent = supertest.agent(vigil.baseUrl);
  }

  /** By the link in the first text that the person got. */
  static of(vigil: TestVigil, person: Person): BriefVisitor {
    const text = vigil.twilio.textsTo(person.phone)[0]?.text ?? '';
    const [, token = ''] = /\/r\/([\w-]+)/.exec(text) ?? [];
    return new BriefVisitor(vigil, token);
  }

  get path(): string {
    return `${this.prefix}/r/${this.token}/brief`;
  }

  async open(headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.agent.get(this.path).set(headers);
  }

  async ask(): Promise<Response> {
    return this.agent.post(this.path).type('form').send('');
  }

  async type(code: string): Promise<Response> {
    return this.agent.post(this.path).type('form').send(new URLSearchParams({ code }).toString());
  }

  /** The six digits in the text that came last. */
  async digits(person: Person): Promise<string> {
    await this.vigil.settle();
    const { text } = await this.vigil.twilio.expectSms(person.phone, /confirms this number|cadarnhau/);
    return digitsIn(text);
  }

  /** Asks, reads the text, types it, and opens what it opens. */
  async enter(person: Person): Promise<Response> {
    await this.ask();
    await this.type(await this.digits(person));
    return this.open();
  }
}

export function digitsIn(text: string): string {
  const [digits = ''] = /\b\d{6}\b/.exec(text) ?? [];
  return digits;
}

/** Another code than this one. */
export function notThis(digits: string): string {
  return `${digits.slice(0, 5)}${String((Number(digits.slice(5)) + 1) % 10)}`;
}

/** What stands on the page, without its markup. */
export function words(html: string): string {
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? '';
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
