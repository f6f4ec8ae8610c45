import type { QuietHours } from '../../../directory/person.js';
import type { DutyConcern } from '../../../escalation/duty/duty-concerns.js';
import { counted } from '../words/time-words.js';

export interface ConcernedPerson {
  readonly name: string;
  readonly quietHours: QuietHours | null;
  readonly maxAlertsPerWeek: number | null;
  /** Names of the rotas that have them at that time. */
  readonly otherRotas: readonly string[];
}

/** One sentence for each thing that should be known before somebody is put on duty. */
export function concernWords(concern: DutyConcern, person: ConcernedPerson): string {
  const { name, quietHours, maxAlertsPerWeek, otherRotas } = person;
  switch (concern) {
    case 'left':
      return `${name} has left: nobody would be asked.`;
    case 'paused':
      return `${name} has paused alerts: nobody would be asked.`;
    case 'unreachable':
      return `Nothing reaches ${name}: no number or address is confirmed and works.`;
    case 'on_leave':
      return `${name} is on leave for some of that time, and not on duty then.`;
    case 'quiet_hours':
      return `Some of it lies in the quiet hours of ${name}, ${quietHours?.from ?? ''} to ${quietHours?.to ?? ''}.`;
    case 'weekly_limit':
      return `${name} takes at most ${counted(maxAlertsPerWeek ?? 0, 'alert')} a week.`;
    case 'other_rota':
      return `${name} is on duty then already: ${otherRotas.join(', ')}.`;
  }
}
