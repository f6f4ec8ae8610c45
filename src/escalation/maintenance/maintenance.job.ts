import { z } from 'zod';
import type { OutboxItem } from '../../outbox/outbox.js';
import type { JobDefinition } from '../../platform/queue/job.js';
import type { Maintenance } from './maintenance.js';

export interface EndMaintenanceData {
  readonly regionCode: string;
}

const MAINTENANCE_ENDS = 'maintenance.ends';

export const END_MAINTENANCE: JobDefinition<EndMaintenanceData> = {
  fact: MAINTENANCE_ENDS,
  queue: 'escalation',
  schema: z.strictObject({ regionCode: z.string() }),
  attempts: 5,
  backoffMs: 500,
};

/** One a region: another time moves it. */
export function maintenanceEndsFact({ regionCode, until }: Pick<Maintenance, 'regionCode' | 'until'>): OutboxItem {
  return {
    key: `maintenance-ends-${regionCode}`,
    fact: MAINTENANCE_ENDS,
    data: { regionCode },
    dueAt: until,
    priority: 1,
  };
}
