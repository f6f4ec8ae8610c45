import { z } from 'zod';
import type { OutboxItem } from '../../outbox/outbox.js';
import type { JobDefinition } from '../../platform/queue/job.js';

export interface EndDrillData {
  readonly drillId: string;
}

/** A drill's time is up. */
const DRILL_ENDS = 'drill.ends';

export const END_DRILL: JobDefinition<EndDrillData> = {
  fact: DRILL_ENDS,
  queue: 'escalation',
  schema: z.strictObject({ drillId: z.uuid() }),
  attempts: 5,
  backoffMs: 500,
};

export function drillEndsFact(drillId: string, dueAt: Date): OutboxItem {
  return { key: `drill-ends-${drillId}`, fact: DRILL_ENDS, data: { drillId }, dueAt };
}
