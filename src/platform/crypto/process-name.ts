import type { Settings } from '../../config/settings.js';
import { KeyRing } from './key-ring.js';

/** What a process calls itself at the database: which secret it seals with, as every sealed value says it. */
export function processName({ secrets }: Pick<Settings, 'secrets'>): string {
  return `vigil ${new KeyRing(secrets.current).id}`;
}
