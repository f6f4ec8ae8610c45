import type { Server } from 'node:http';
import supertest, { type Response } from 'supertest';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A person with a browser: opens pages, fills in the form, presses one of its buttons. Keeps cookies. */
export class FormVisitor {
  private readonly agent: ReturnType<typeof supertest.agent>;
  page: Response | null = null;

  constructor(
    server: Server,
    private readonly address = '192.0.2.1',
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {
    this.agent = supertest.agent(server);
  }

  get html(): string {
    return this.page?.text ?? '';
  }

  get heading(): string {
    return /<h1>(.*?)<\/h1>/s.exec(this.html)?.[1] ?? '';
  }

  async open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    this.page = await this.agent
      .get(path)
      .set('X-Forwarded-For', this.address)
      .set({ ...this.headers, ...headers });
    return this.page;
  }

  /** Posts the page's form with its hidden fields, `fields` and the button; to another address if the button has one. */
  async press(button: Fields, fields: Fields = {}, elsewhere?: string): Promise<Response> {
    const form = this.formOf(button);
    if (form?.[1] === undefined) throw new Error('There is no form on this page.');
    const body = new URLSearchParams();
    for (const [, name = '', value = ''] of form[0].matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)) {
      if (!(name in fields) && !(name in button)) body.append(name, value);
    }
    for (const [name, value] of Object.entries({ ...fields, ...button })) {
      for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
    }
    this.page = await this.agent
      .post(elsewhere ?? form[1])
      .set('X-Forwarded-For', this.address)
      .set({ ...this.headers })
      .type('form')
      .send(body.toString());
    return this.page;
  }

  /** The form that the button stands in, or names; else the first. */
  private formOf(button: Fields): RegExpMatchArray | undefined {
    const forms = [...this.html.matchAll(/<form method="post" action="([^"]+)".*?<\/form>/gs)];
    const [pressed] = Object.entries(button);
    if (pressed === undefined) return forms[0];
    const named = `name="${pressed[0]}" value="${String(pressed[1])}"`;
    if (!this.html.includes(`form="form" ${named}`)) return forms.find(([form]) => form.includes(named)) ?? forms[0];
    return forms.find(([form]) => /^<form[^>]* id="form"/u.test(form));
  }

  next(fields: Fields = {}): Promise<Response> {
    return this.press({ go: 'next' }, fields);
  }

  /** To the overview by the shortest way. */
  async toCheck(place: Fields = { facility: 'LEI', q: 'leeds' }): Promise<Response> {
    await this.open('/report');
    await this.press({});
    await this.next(place);
    await this.next({ narrative: 'My friend rang last night.' });
    return this.press({ go: 'end' });
  }
}
