import type { ResponderId } from '../../kernel/ids.js';

export interface DutyChanges {
  readonly on: readonly ResponderId[];
  readonly off: readonly ResponderId[];
}

/** Who came on duty and who went off since it was last looked. */
export function dutyChanges(before: readonly ResponderId[], now: readonly ResponderId[]): DutyChanges {
  return { on: now.filter((id) => !before.includes(id)), off: before.filter((id) => !now.includes(id)) };
}
