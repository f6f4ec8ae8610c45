export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** As JSON where it is JSON, else null. Read loosely: a test says what it expects. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly text: string;
}

/** The JSON API as an outside caller sees it. */
export class Api {
  constructor(
    private readonly baseUrl: string,
    private readonly key?: string,
  ) {}

  get(path: string): Promise<ApiAnswer> {
    return this.call('GET', path);
  }

  post(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<ApiAnswer> {
    return this.call('POST', path, body, headers);
  }

  patch(path: string, body: object): Promise<ApiAnswer> {
    return this.call('PATCH', path, body);
  }

  put(path: string, body: object): Promise<ApiAnswer> {
    return this.call('PUT', path, body);
  }

  delete(path: string): Promise<ApiAnswer> {
    return this.call('DELETE', path);
  }

  /** The body of an answer that must be a good one. */
  async ok(answer: Promise<ApiAnswer>): Promise<ApiAnswer['body']> {
    const { status, body, text } = await answer;
    if (status >= 300) throw new Error(`Expected success, got ${String(status)}: ${text.slice(0, 500)}`);
    return body;
  }

  private async call(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.key === undefined ? {} : { authorization: `Bearer ${this.key}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : null };
  }
}
