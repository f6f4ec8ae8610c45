import pg from 'pg';

/** What this process asks the database. To be made before the first connection is. */
export class Statements {
  private readonly texts: string[] = [];
  private readonly plain = pg.Client.prototype.query;

  constructor() {
    const { plain, texts } = this;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]): unknown {
      const [query] = args;
      texts.push(typeof query === 'string' ? query : (query as { text: string }).text);
      return (plain as (...given: unknown[]) => unknown).apply(this, args);
    } as typeof this.plain;
  }

  /** Those since the last call, oldest first. */
  take(): readonly string[] {
    return this.texts.splice(0);
  }

  stop(): void {
    pg.Client.prototype.query = this.plain;
  }
}
