import { z } from 'zod';
import { NEW_DEVICE_SEEN } from '../../access/devices/new-device-fact.js';
import type { JobDefinition } from '../../platform/queue/job.js';

export interface TellNewDeviceData {
  readonly noticeId: string;
}

/** Somebody is told that their account was opened on a new device. */
export const TELL_NEW_DEVICE: JobDefinition<TellNewDeviceData> = {
  fact: NEW_DEVICE_SEEN,
  queue: 'housekeeping',
  schema: z.strictObject({ noticeId: z.uuid() }),
  attempts: 5,
  backoffMs: 500,
};
