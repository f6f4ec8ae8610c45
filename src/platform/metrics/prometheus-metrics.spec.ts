import { describe, expect, it } from '@jest/globals';
import { Logger, type LogFields } from '../logging/logger.js';
import { PrometheusMetrics } from './prometheus-metrics.js';

class ListLogger extends Logger {
  readonly lines: { message: string; fields: LogFields | undefined }[] = [];
  private readonly keep = (message: string, fields?: LogFields): void => {
    this.lines.push({ message, fields });
  };
  debug = this.keep;
  info = this.keep;
  warn = this.keep;
  error = this.keep;
}

describe('metrics', () => {
  it('count, time and read states', async () => {
    const metrics = new PrometheusMetrics(new ListLogger(), { processMetrics: false });
    metrics.count('vigil_messages_total', { channel: 'sms', status: 'delivered' });
    metrics.count('vigil_messages_total', { channel: 'sms', status: 'delivered' }, 2);
    metrics.count('vigil_reports_total', {});
    metrics.observe('vigil_step_lateness_seconds', 0.2);
    metrics.gauge('vigil_queue_depth', () => Promise.resolve([{ labels: { queue: 'intake' }, value: 4 }]));
    const text = await metrics.text();
    expect(text).toContain('vigil_messages_total{channel="sms",status="delivered"} 3');
    expect(text).toContain('vigil_reports_total 1');
    expect(text).toContain('vigil_step_lateness_seconds_bucket{le="0.25"} 1');
    expect(text).toContain('vigil_queue_depth{queue="intake"} 4');
    expect(metrics.contentType).toContain('text/plain');
  });

  it('answer without a gauge that cannot be read, and say so', async () => {
    const logger = new ListLogger();
    const metrics = new PrometheusMetrics(logger, { processMetrics: false });
    metrics.gauge('vigil_outbox_pending', () => Promise.reject(new Error('down')));
    expect(await metrics.text()).not.toMatch(/^vigil_outbox_pending/m);
    expect(logger.lines).toMatchObject([{ fields: { kind: 'vigil_outbox_pending' } }]);
  });

  it('of two systems in one process do not mix', async () => {
    const one = new PrometheusMetrics(new ListLogger(), { processMetrics: false });
    const other = new PrometheusMetrics(new ListLogger(), { processMetrics: false });
    one.count('vigil_reports_total', {});
    expect(await other.text()).toContain('vigil_reports_total 0');
  });
});
