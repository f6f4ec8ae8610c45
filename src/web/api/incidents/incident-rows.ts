import type { MessageFacts } from '../messages/read-messages.repository.js';
import { DAY, plus } from '../../../kernel/clock.js';
import { KEPT_DAYS } from '../../../safekeeping/data-map/kept-for.js';
import { endOf } from '../../../safekeeping/retention/decide-retention.js';
import type {
  AlertView,
  IncidentDetail,
  IncidentSummary,
  LegalHoldView,
  RunSummary,
} from './read-incidents.repository.js';

interface IncidentRow extends Omit<IncidentSummary, 'occurred' | 'possibleDuplicateOf' | 'mergedInto'> {
  readonly occurredEarliest: Date | null;
  readonly occurredLatest: Date | null;
  readonly occurredPrecision: string;
  readonly possibleDuplicateOfId: string | null;
  readonly mergedIntoId: string | null;
}

/** `refs`: the references of other incidents, by id. */
export function toSummary(row: IncidentRow, refs: ReadonlyMap<string, string>): IncidentSummary {
  const other = (id: string | null): string | null => (id === null ? null : (refs.get(id) ?? null));
  return {
    id: row.id,
    ref: row.ref,
    status: row.status,
    facilityCode: row.facilityCode,
    regionCode: row.regionCode,
    jurisdiction: row.jurisdiction,
    setting: row.setting,
    occurred: { earliest: row.occurredEarliest, latest: row.occurredLatest, precision: row.occurredPrecision },
    verificationStatus: row.verificationStatus,
    nokStatus: row.nokStatus,
    namingStatus: row.namingStatus,
    publicState: row.publicState,
    topics: row.topics,
    childrenAffected: row.childrenAffected,
    alertLevel: row.alertLevel,
    assigneeId: row.assigneeId,
    possibleDuplicateOf: other(row.possibleDuplicateOfId),
    mergedInto: other(row.mergedIntoId),
    heldReason: row.heldReason,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    closedAt: row.closedAt,
  };
}

interface KeptRow extends Omit<Kept, 'legalHold' | 'wordsGoAt'> {
  readonly mergedIntoId: string | null;
  readonly status: string;
  readonly closedAt: Date | null;
  /** In force. */
  readonly holds: readonly LegalHoldView[];
}
type Kept = Pick<IncidentDetail, 'legalHold' | 'wordsGoAt' | 'wordsEmptiedAt' | 'notesEmptiedAt'>;

/** What holds it, and when its words go. One that was merged into another goes with that one. */
export function keepingOf({ holds, wordsEmptiedAt, notesEmptiedAt, ...row }: KeptRow): Kept {
  const [hold] = holds;
  const { status, closedAt, mergedIntoId } = row;
  const end = endOf([{ status, closedAt: mergedIntoId === null ? closedAt : null, onHold: false }]);
  const goesAt = end.since === null ? null : plus(end.since, KEPT_DAYS.reportText * DAY);
  const isGone = goesAt !== null && wordsEmptiedAt !== null && wordsEmptiedAt >= goesAt;
  return {
    legalHold: hold === undefined ? null : legalHoldView(hold),
    wordsGoAt: hold !== undefined || isGone ? null : goesAt,
    wordsEmptiedAt,
    notesEmptiedAt,
  };
}

function legalHoldView({ reason, placedBy, placedAt, reviewOn, reviewedAt }: LegalHoldView): LegalHoldView {
  return { reason, placedBy, placedAt, reviewOn, reviewedAt };
}

interface RunRow extends Omit<RunSummary, 'policyName' | 'policyChangedSince'> {
  readonly policyVersion: number;
  readonly snapshot: unknown;
}

export function toRunSummary(row: RunRow, versions: ReadonlyMap<string, number>): RunSummary {
  const current = row.policyId === null ? undefined : versions.get(row.policyId);
  return {
    id: row.id,
    trigger: row.trigger,
    level: row.level,
    policyId: row.policyId,
    policyName: (row.snapshot as { readonly name: string }).name,
    state: row.state,
    step: row.step,
    round: row.round,
    nextStepAt: row.nextStepAt,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    policyChangedSince: current !== undefined && current !== row.policyVersion,
  };
}

interface AlertRow {
  readonly id: string;
  readonly responderId: string;
  readonly runId: string;
  readonly step: number;
  readonly round: number;
  readonly status: string;
  readonly reason: string | null;
  readonly code: string | null;
  readonly roles: readonly string[];
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly answeredVia: string | null;
}

export function toAlertView(
  row: AlertRow,
  name: string,
  note: string | null,
  messages: readonly MessageFacts[],
): AlertView {
  return {
    id: row.id,
    responder: { id: row.responderId, name },
    runId: row.runId,
    step: row.step,
    round: row.round,
    status: row.status,
    ...given('reason', row.reason),
    code: row.code,
    roles: row.roles,
    ...given('answer', row.answer),
    ...given('note', note),
    ...given('answeredAt', row.answeredAt),
    ...given('answeredVia', row.answeredVia),
    messages: messages.map(toMessageView),
  };
}

function toMessageView(row: MessageFacts): AlertView['messages'][number] {
  return {
    id: row.id,
    channel: row.channel,
    template: row.template,
    status: row.status,
    attempts: row.attempts,
    ...given('provider', row.provider),
    ...given('providerId', row.providerId),
    dueAt: row.dueAt,
    queuedAt: row.queuedAt,
    ...given('handedOffAt', row.handedOffAt),
    ...given('sentAt', row.sentAt),
    ...given('deliveredAt', row.deliveredAt),
    ...(row.failureCode === null ? {} : { failure: { code: row.failureCode, reason: row.failureReason ?? '' } }),
    possibleDuplicate: row.possibleDuplicate,
    ...given('carriedBy', row.carriedBy),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> {
  return value === null ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}
