import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { describeError } from '../logging/describe-error.js';
import { Logger } from '../logging/logger.js';
import { Readiness } from './readiness.js';

/** Whoever listens is not waited for longer. */
const PATIENCE_MS = 10_000;

/**
 * Calls a service outside (HEARTBEAT_URL) that raises the alarm when it is not called: the one alarm that still works
 * when everything here is dead. Silent while this process is not ready.
 */
@Injectable()
export class Heartbeat {
  private failing = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly readiness: Readiness,
    private readonly logger: Logger,
  ) {}

  /** Never throws: a heartbeat that is not heard is the listener's alarm. Logs the first failure of a row, and its end. */
  async beat(): Promise<void> {
    const url = this.settings.heartbeatUrl;
    if (url === null || !(await this.readiness.report()).ready) return;
    const trouble = await call(url);
    if (trouble !== null && !this.failing) this.logger.warn('the heartbeat is not heard', { code: trouble });
    if (trouble === null && this.failing) this.logger.info('the heartbeat is heard again');
    this.failing = trouble !== null;
  }
}

/** @returns why it was not heard: a status or a code, never the address, which may hold a token. */
async function call(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { method: 'GET', redirect: 'follow', signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return answer.ok ? null : `status ${String(answer.status)}`;
  } catch (error) {
    const { code, name } = describeError(error instanceof Error && error.cause !== undefined ? error.cause : error);
    return code ?? name;
  }
}
