import { z } from 'zod';
import { VARIANTS } from '../../../intake/attachments/attachments.repository.js';
import { ORIGINAL_REASONS } from '../../../intake/attachments/read-attachments.service.js';
import { oneOf } from '../common.schema.js';
import { refParams } from '../incidents/incidents.schema.js';

export const reportParams = z.object({ ref: refParams.shape.ref, reportId: z.uuid() });
export type ReportParams = z.output<typeof reportParams>;

export const attachmentParams = z.object({ ...reportParams.shape, attachmentId: z.uuid() });
export type AttachmentParams = z.output<typeof attachmentParams>;

export const attachmentQuery = z.object({
  variant: oneOf(VARIANTS).default('copy').meta({ description: 'The copy holds no metadata; the original may.' }),
  reason: oneOf(ORIGINAL_REASONS).optional().meta({ description: 'Needed for the original; it stands in the log.' }),
});
export type AttachmentQuery = z.output<typeof attachmentQuery>;
