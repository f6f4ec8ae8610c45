import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import type { Desk } from './desk.js';

/** The page's frame and the one who looks. The console speaks English only, whatever the browser asks for. */
export function deskOf(frame: PageFrame, caller: Principal): Desk {
  const dutyOnly = !may(caller, 'incident.read');
  const keepsQueues = may(caller, 'settings.change');
  return { frame: { ...frame, language: 'en', prefix: '' }, person: { name: caller.name }, dutyOnly, keepsQueues };
}
