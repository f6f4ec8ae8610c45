import { Injectable } from '@nestjs/common';
import { describeError } from '../logging/describe-error.js';
import { Logger } from '../logging/logger.js';
import { Readiness, type ReadinessCheck, type ReadinessReport } from './readiness.js';

/** A load balancer gives a probe a few seconds. */
const PATIENCE_MS = 2_000;

@Injectable()
export class CheckReadiness extends Readiness {
  private readonly checks = new Map<string, ReadinessCheck>();

  constructor(private readonly logger: Logger) {
    super();
  }

  add(check: ReadinessCheck): void {
    this.checks.set(check.name, check);
  }

  async report(): Promise<ReadinessReport> {
    const checks = await Promise.all([...this.checks.values()].map((check) => this.ask(check)));
    const essential = checks.filter(({ name }) => this.checks.get(name)?.essential !== false);
    return { ready: essential.every((check) => check.ok), checks };
  }

  private async ask(check: ReadinessCheck): Promise<ReadinessReport['checks'][number]> {
    const timer = new AbortController();
    try {
      const reason = await Promise.race([check.look(), silence(timer.signal)]);
      return reason === null ? { name: check.name, ok: true } : { name: check.name, ok: false, reason };
    } catch (error) {
      this.logger.warn('a readiness check failed', { kind: check.name, error });
      return { name: check.name, ok: false, reason: describeError(error).code ?? 'failed' };
    } finally {
      timer.abort();
    }
  }
}

function silence(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS, `no answer within ${String(PATIENCE_MS)} ms`);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
}
