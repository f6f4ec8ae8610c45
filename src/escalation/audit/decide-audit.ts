/**
 * What an audit does about what it found. Whatever is new is repaired, once. What an audit before has repaired and is
 * still there wants a person: the operator is alerted, once; at once, too, where it is so late that waiting for the
 * next audit would cost more than a needless alert.
 */
import { MINUTE } from '../../kernel/clock.js';

export const OVERDUE_KINDS = ['run', 'queued_message', 'lost_try', 'outbox_row', 'rota'] as const;
export type OverdueKind = (typeof OVERDUE_KINDS)[number];

/** Later than this when it is found: the operator hears of it together with the repair. */
const FAR_TOO_LATE = 5 * MINUTE;

export interface Overdue {
  readonly kind: OverdueKind;
  /** Of the run, the message, the row or the rota. */
  readonly subjectId: string;
  readonly dueAt: Date;
}

/** What an audit before found. */
export interface Finding {
  readonly kind: OverdueKind;
  readonly subjectId: string;
  readonly alertedAt: Date | null;
}

export interface AuditDecision {
  readonly repair: readonly Overdue[];
  readonly alert: readonly Overdue[];
  /** In order again. */
  readonly over: readonly Finding[];
}

export function decideAudit(found: readonly Overdue[], before: readonly Finding[], now: Date): AuditDecision {
  const known = new Map(before.map((finding) => [nameOf(finding), finding]));
  const present = new Set(found.map(nameOf));
  const isNew = (each: Overdue): boolean => !known.has(nameOf(each));
  const wantsPerson = (each: Overdue): boolean => {
    const finding = known.get(nameOf(each));
    if (finding === undefined) return now.getTime() - each.dueAt.getTime() >= FAR_TOO_LATE;
    return finding.alertedAt === null;
  };
  return {
    repair: found.filter(isNew),
    alert: found.filter(wantsPerson),
    over: before.filter((finding) => !present.has(nameOf(finding))),
  };
}

function nameOf({ kind, subjectId }: Pick<Overdue, 'kind' | 'subjectId'>): string {
  return `${kind} ${subjectId}`;
}
