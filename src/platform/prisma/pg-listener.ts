import pg from 'pg';
import { SECOND } from '../../kernel/clock.js';

const FIRST_WAIT = SECOND / 4;
const LONGEST_WAIT = 10 * SECOND;

export interface ListenerOptions {
  readonly url: string;
  /** A lower-case identifier. */
  readonly channel: string;
  /** There may be something new: a notice came, or the connection stands (again) and notices may have been lost. */
  readonly onWake: () => void;
  /** The connection is gone; it is tried again by itself. */
  readonly onLost: (error: Error) => void;
}

/** One connection of its own that LISTENs, for as long as it is wanted. Never throws; connects again with growing waits. */
export class PgListener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private wait = FIRST_WAIT;
  private wanted = false;

  constructor(private readonly options: ListenerOptions) {}

  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    void this.connect();
  }

  async stop(): Promise<void> {
    this.wanted = false;
    if (this.timer !== null) clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.url,
      connectionTimeoutMillis: 5 * SECOND,
      keepAlive: true,
      application_name: 'vigil-listener',
    });
    this.client = client;
    client.on('notification', () => this.options.onWake());
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, new Error('The connection ended.')));
    try {
      await client.connect();
      await client.query(`LISTEN ${this.options.channel}`);
      this.wait = FIRST_WAIT;
      if (this.client === client) this.options.onWake();
    } catch (error) {
      this.lost(client, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Once per connection, however many ways it tells that it is gone. */
  private lost(client: pg.Client, error: Error): void {
    if (this.client !== client) return;
    this.client = null;
    void client.end().catch(() => undefined);
    if (!this.wanted) return;
    this.options.onLost(error);
    this.timer = setTimeout(() => void this.connect(), this.wait);
    this.timer.unref();
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }
}
