import type { INestApplicationContext } from '@nestjs/common';
import { EnsureFallbackService } from './ensure-fallback.service.js';
import { EnsureHelpLinesService } from './ensure-help-lines.service.js';
import { EnsureRegisterService } from './ensure-register.service.js';
import { EnsureTaskTemplatesService } from './ensure-task-templates.service.js';

/** Before anything listens. Needs FirstStartModule in the root. Any number of processes may do it at the same time. */
export async function prepareSystem(app: Pick<INestApplicationContext, 'get'>): Promise<void> {
  await app.get(EnsureRegisterService, { strict: false }).ensure();
  await app.get(EnsureFallbackService, { strict: false }).ensure();
  await app.get(EnsureHelpLinesService, { strict: false }).ensure();
  await app.get(EnsureTaskTemplatesService, { strict: false }).ensure();
}
