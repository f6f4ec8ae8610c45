import { collectDefaultMetrics, Counter, Gauge, Histogram as PromHistogram, Registry } from 'prom-client';
import { Logger } from '../logging/logger.js';
import { Metrics, type Counters, type Gauges, type Histogram, type Sample } from './metrics.js';

const COUNTERS: Record<keyof Counters, { readonly help: string; readonly labels: readonly string[] }> = {
  vigil_reports_total: { help: 'Reports accepted', labels: [] },
  vigil_messages_total: { help: 'Messages by the state they reached', labels: ['channel', 'status'] },
  vigil_jobs_failed_total: { help: 'Jobs whose try failed', labels: ['queue'] },
  vigil_outbox_republished_total: { help: 'Intents whose job had vanished and was added again', labels: [] },
};

const GAUGES: Record<keyof Gauges, { readonly help: string; readonly labels: readonly string[] }> = {
  vigil_outbox_pending: { help: 'Intents that are due and not yet fulfilled', labels: [] },
  vigil_outbox_stuck: { help: 'Intents whose job had to be added again more than 20 times', labels: [] },
  vigil_queue_depth: { help: 'Jobs that wait for a worker', labels: ['queue'] },
  vigil_runs_overdue: { help: 'Escalation runs whose next step is more than 60 s late', labels: [] },
  vigil_provider_breaker: {
    help: 'Providers of texts: 0 in use, 1 tried by one text, 2 left alone',
    labels: ['provider'],
  },
  vigil_operator_alerts: { help: 'Work that is overdue though the auditor started it again', labels: ['kind'] },
};

/** The goals are 0.25 s and 0.5 s (engine figures); the buckets are dense around them. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 30, 60, 300];
const HISTOGRAMS: Record<Histogram, string> = {
  vigil_report_to_handoff_seconds: "From a report's commit to the first page that a provider took",
  vigil_step_lateness_seconds: 'How late an escalation step started',
};

/** Metrics on a registry of its own, so that several systems in one process do not mix. */
export class PrometheusMetrics extends Metrics {
  private readonly registry = new Registry();
  private readonly counters: ReadonlyMap<string, Counter>;
  private readonly histograms: ReadonlyMap<string, PromHistogram>;
  readonly contentType = this.registry.contentType;

  constructor(
    private readonly logger: Logger,
    options: { readonly processMetrics: boolean },
  ) {
    super();
    const registers = [this.registry];
    this.counters = new Map(
      Object.entries(COUNTERS).map(([name, { help, labels }]) => [
        name,
        new Counter({ name, help, labelNames: [...labels], registers }),
      ]),
    );
    this.histograms = new Map(
      Object.entries(HISTOGRAMS).map(([name, help]) => [
        name,
        new PromHistogram({ name, help, buckets: BUCKETS, registers }),
      ]),
    );
    if (options.processMetrics) collectDefaultMetrics({ register: this.registry });
  }

  count<Name extends keyof Counters>(name: Name, labels: Counters[Name], by = 1): void {
    this.counters.get(name)?.inc(labels, by);
  }

  observe(name: Histogram, seconds: number): void {
    this.histograms.get(name)?.observe(Math.max(0, seconds));
  }

  gauge<Name extends keyof Gauges>(name: Name, read: () => Promise<readonly Sample<Gauges[Name]>[]>): void {
    const { help, labels } = GAUGES[name];
    const { logger } = this;
    new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        this.reset();
        try {
          for (const sample of await read()) this.set(sample.labels, sample.value);
        } catch (error) {
          this.remove();
          logger.warn('a gauge could not be read', { kind: name, error });
        }
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
