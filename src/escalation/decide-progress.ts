/**
 * Who said yes and has not been heard of since. After the policy's reminder time they are asked once, and as long again
 * after that they count as not coming, so that the run goes on. Any word from them after their yes will do, a second
 * yes too. Whoever acts on `remind` and `lapse` writes them down and asks again at `lookAt`.
 */
import { plus, SECOND } from '../kernel/clock.js';
import type { AlertId } from '../kernel/ids.js';
import type { Policy } from './policy.js';
import { type RunAlert, standingsOf } from './standing.js';

/** An alert with what tells whether its person was heard of after a yes. */
export interface ProgressAlert extends RunAlert {
  readonly id: AlertId;
  /** When they were asked whether they are on the way; null since their last yes. */
  readonly remindedAt: Date | null;
  /** When they gave word after their yes. */
  readonly progressAt: Date | null;
}

export interface Progress {
  readonly remind: readonly AlertId[];
  readonly lapse: readonly AlertId[];
  /** When somebody is due next, if nobody gives word before; null when nobody will be. Always after now. */
  readonly lookAt: Date | null;
}

type Due = { readonly what: 'remind' | 'lapse'; readonly id: AlertId; readonly at: Date };

export function decideProgress(
  { reminderSeconds }: Pick<Policy, 'reminderSeconds'>,
  alerts: readonly ProgressAlert[],
  now: Date,
): Progress {
  if (reminderSeconds === undefined) return { remind: [], lapse: [], lookAt: null };
  const wait = reminderSeconds * SECOND;
  const awaited = [...standingsOf(alerts).values()].flatMap((alert) => dueOf(alert, wait));
  const due = (what: Due['what']) => awaited.filter((each) => each.what === what && each.at <= now);
  const remind = due('remind').map(({ id }) => id);
  const later = awaited.filter(({ at }) => at > now).map(({ at }) => at.getTime());
  const looks = remind.length > 0 ? [...later, now.getTime() + wait] : later;
  return {
    remind,
    lapse: due('lapse').map(({ id }) => id),
    lookAt: looks.length === 0 ? null : new Date(Math.min(...looks)),
  };
}

/** The alert as it is once what was due has been written down. */
export function withProgress<Alert extends ProgressAlert>(alert: Alert, { remind, lapse }: Progress, now: Date): Alert {
  if (remind.includes(alert.id)) return { ...alert, remindedAt: now };
  return lapse.includes(alert.id) ? { ...alert, status: 'unreachable', answer: null, answeredAt: null } : alert;
}

function dueOf(
  { id, status, answer, answeredAt, remindedAt, progressAt }: ProgressAlert,
  wait: number,
): readonly Due[] {
  if (status !== 'answered' || answer !== 'attending' || answeredAt === null || progressAt !== null) return [];
  return remindedAt === null
    ? [{ what: 'remind', id, at: plus(answeredAt, wait) }]
    : [{ what: 'lapse', id, at: plus(remindedAt, wait) }];
}
