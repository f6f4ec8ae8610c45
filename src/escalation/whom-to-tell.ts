import type { MessageTemplate } from '../delivery/message.js';
import type { StoredAlert } from './run.js';
import type { ReachedBy } from './runs.repository.js';
import { type RunAlert, standingsOf } from './standing.js';

export interface TellOrder {
  readonly template: MessageTemplate;
  /** Who, by what they said last, need not be told. */
  readonly spares: (person: RunAlert) => boolean;
  /** Who did it themselves. */
  readonly except?: string | null;
}

interface Told {
  readonly alert: StoredAlert;
  readonly by: ReachedBy;
}

/** Each person once, by the last page that reached them. `alerts` are all of the run, oldest first. */
export function whomToTell(
  alerts: readonly StoredAlert[],
  reached: readonly ReachedBy[],
  { template, spares, except }: TellOrder,
): readonly Told[] {
  const ways = new Map(reached.map((by) => [by.alertId, by]));
  const last = new Map<string, Told>();
  for (const alert of alerts) {
    const by = ways.get(alert.id);
    if (by !== undefined) last.set(alert.responderId, { alert, by });
  }
  const candidates = [...last.values()].filter(({ alert }) => alert.responderId !== except);
  if (template === 'correction') return candidates;
  const people = standingsOf(alerts);
  return candidates.filter(({ alert }) => {
    const person = people.get(alert.responderId);
    const mayBeSpared = person !== undefined && (person.answer === 'cannot' || spares(person));
    return !mayBeSpared && !wasToldSince(alert, alerts);
  });
}

/** Of this very alert, whatever the clock said; or after it was asked. */
function wasToldSince({ responderId, askedAt, toldOverAt }: StoredAlert, alerts: readonly StoredAlert[]): boolean {
  if (toldOverAt !== null) return true;
  return alerts.some(
    (each) => each.responderId === responderId && each.toldOverAt !== null && each.toldOverAt >= askedAt,
  );
}
