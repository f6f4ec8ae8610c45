import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Readiness } from '../../../platform/health/readiness.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import { SenderStates } from '../../sender-states.service.js';
import { breakerWords } from './breaker-words.js';
import { SmsProviders } from './sms-providers.js';

const VALUES = { half_open: 1, open: 2 } as const;

/** Says in `/readyz` and `/metrics` which provider of texts is left alone for now. */
@Injectable()
export class BreakerWatch implements OnModuleInit {
  constructor(
    private readonly providers: SmsProviders,
    private readonly states: SenderStates,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.readiness.add({ name: 'text providers', essential: false, look: () => this.trouble() });
    this.metrics.gauge('vigil_provider_breaker', async () => {
      const { breakers } = await this.states.read();
      return this.names().map((provider) => {
        const breaker = breakers.get(provider);
        return { labels: { provider }, value: breaker === undefined ? 0 : VALUES[breaker.state] };
      });
    });
  }

  private async trouble(): Promise<string | null> {
    return breakerWords(this.names(), (await this.states.read()).breakers);
  }

  private names(): readonly string[] {
    return this.providers.all.map(({ name }) => name);
  }
}
