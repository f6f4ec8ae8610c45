import type { OutboxItem } from '../outbox/outbox.js';

/** A run must be looked at: its time is up, or somebody has answered. */
export const RUN_LOOK = 'run.look';

export function runTimerKey(runId: string, token: number): string {
  return `look-${runId}-${String(token)}`;
}

/** The run's own timer; void once the token has moved on. */
export function runLook(runId: string, token: number, dueAt: Date): OutboxItem {
  return { key: runTimerKey(runId, token), fact: RUN_LOOK, data: { runId, token }, dueAt, priority: 2 };
}

/** When somebody who said yes and went silent is due; there is one such look a run, and each new one moves it. */
export function progressLook(runId: string, dueAt: Date): OutboxItem {
  return { key: `progress-${runId}`, fact: RUN_LOOK, data: { runId }, dueAt, priority: 2 };
}

/** A look at once, because of something that happened; `because` makes it one look a cause. */
export function runLookNow(runId: string, because: string): OutboxItem {
  return { key: `look-${runId}-${because}`, fact: RUN_LOOK, data: { runId }, priority: 1 };
}
