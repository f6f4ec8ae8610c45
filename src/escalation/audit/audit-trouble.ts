import type { OverdueKind } from './decide-audit.js';

/** Work that is overdue, was started again, and is overdue still. */
export interface OperatorAlert {
  readonly kind: OverdueKind;
  readonly count: number;
  readonly since: Date;
}

const WORDS: Readonly<Record<OverdueKind, readonly [one: string, many: string]>> = {
  run: ['step of a plan has not started', 'steps of plans have not started'],
  queued_message: ['message waits without a job', 'messages wait without a job'],
  lost_try: ['try to send has not come to an end', 'tries to send have not come to an end'],
  rota: ['rota cannot be read', 'rotas cannot be read'],
  outbox_row: ['task is not being done', 'tasks are not being done'],
};

/** `2 steps of plans have not started, though started again`; a rota is looked at each minute anyway. */
export function alertWords({ kind, count }: Pick<OperatorAlert, 'kind' | 'count'>): string {
  const [one, many] = WORDS[kind];
  return `${String(count)} ${count === 1 ? one : many}${kind === 'rota' ? '' : ', though started again'}`;
}

/** For whoever watches the system; null when there is nothing. */
export function auditTrouble(alerts: readonly OperatorAlert[]): string | null {
  return alerts.length === 0 ? null : alerts.map(alertWords).join('; ');
}

/** For the log: when the auditor finds it, and when it wants a person. A rota is not started again, it has to be put right. */
export function logWords(kind: OverdueKind): { readonly found: string; readonly alert: string } {
  if (kind === 'rota') {
    return {
      found: 'the auditor found a rota that cannot be read; it is looked at again every minute',
      alert: 'operator alert: a rota cannot be read, and somebody has to put it right',
    };
  }
  return {
    found: 'the auditor found work that is overdue and started it again',
    alert: 'operator alert: work is overdue, and starting it again is not known to help',
  };
}
