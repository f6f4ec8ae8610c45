import type { IncidentId } from '../../kernel/ids.js';
import type { Sealing } from '../../platform/crypto/sealing.js';
import type { Task as TaskRow } from '../../platform/prisma/generated/client.js';
import type { TaskEnd, TaskStatus } from './decide-tasks.js';
import type { Task } from './task.js';

export const TITLE_FIELD = 'task.title';
export const REASON_FIELD = 'task.reason';

/** The row as the domain knows it, with its words opened. */
export function openedTask({ titleSealed, reasonSealed, ...row }: TaskRow, sealing: Sealing): Task {
  const { id, key, templateCode, turn, dueAt, assigneeId, endedAt, endedBy, tries, unanswered, createdAt } = row;
  const open = (field: string, sealed: string | null): string | null =>
    sealed === null ? null : sealing.open({ field, id }, sealed);
  return {
    ...{ id, key, templateCode, turn, dueAt, assigneeId, endedAt, endedBy, tries, unanswered, createdAt },
    incidentId: row.incidentId as IncidentId,
    status: row.status as TaskStatus,
    endedWhy: row.endedWhy as TaskEnd | null,
    ownTitle: open(TITLE_FIELD, titleSealed),
    reason: open(REASON_FIELD, reasonSealed),
  };
}
