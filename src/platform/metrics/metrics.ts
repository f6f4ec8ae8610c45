/** Things that happened, and the labels that tell them apart. Labels hold states and names of ours, never an id. */
export interface Counters {
  vigil_reports_total: Record<string, never>;
  vigil_messages_total: { readonly channel: string; readonly status: string };
  vigil_jobs_failed_total: { readonly queue: string };
  vigil_outbox_republished_total: Record<string, never>;
}

/** Lengths of time, in seconds. */
export type Histogram = 'vigil_report_to_handoff_seconds' | 'vigil_step_lateness_seconds';

/** States, read when somebody asks. */
export interface Gauges {
  vigil_outbox_pending: Record<string, never>;
  vigil_outbox_stuck: Record<string, never>;
  vigil_queue_depth: { readonly queue: string };
  vigil_runs_overdue: Record<string, never>;
  /** 0 closed: it is used; 1 half open: one text tries it; 2 open: it is left alone. */
  vigil_provider_breaker: { readonly provider: string };
  vigil_operator_alerts: { readonly kind: string };
}

export interface Sample<Labels> {
  readonly labels: Labels;
  readonly value: number;
}

/** Numbers for Prometheus. Nothing here throws into the caller. */
export abstract class Metrics {
  abstract count<Name extends keyof Counters>(name: Name, labels: Counters[Name], by?: number): void;
  abstract observe(name: Histogram, seconds: number): void;
  /** `read` is called at every scrape; when it throws, the gauge is left out of that answer. */
  abstract gauge<Name extends keyof Gauges>(name: Name, read: () => Promise<readonly Sample<Gauges[Name]>[]>): void;
  /** The text that `GET /metrics` answers with. */
  abstract text(): Promise<string>;
  /** Its content type. */
  abstract readonly contentType: string;
}
