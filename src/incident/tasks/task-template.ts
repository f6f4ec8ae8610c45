import type { JURISDICTIONS } from '../../directory/region-register.js';

export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** From when a task is due so much later: the report, or T0, the first time that somebody had checked it. */
export const COUNTS_FROM = ['report', 'verified'] as const;
export type CountsFrom = (typeof COUNTS_FROM)[number];

/** What has to be so for an incident to have the task, beside its place and topics. */
export const TASK_CONDITIONS = ['always', 'children', 'child_reported', 'cluster'] as const;
export type TaskCondition = (typeof TASK_CONDITIONS)[number];

/** What holds a task until it is so: facts that the system knows, or what whoever does it has to confirm. */
export const TASK_GATES = [
  'none',
  'verified',
  'family_told',
  'family_contact',
  'legal_referral',
  'press',
  'vigil',
  'witness_agrees',
  'no_names',
  'safeguarding',
] as const;
export type TaskGateName = (typeof TASK_GATES)[number];

/** What happens anyway and does a task by itself. */
export const TASK_DEEDS = [
  'reporter_written',
  'duplicates_settled',
  'verified',
  'family_recorded',
  'released',
] as const;
export type TaskDeed = (typeof TASK_DEEDS)[number];

/** What decides which incidents have a task, and when it is due. */
export interface TaskRule {
  /** `T10.scotland`: the key, and which of its forms. Never changes. */
  readonly code: string;
  /** In the order of the list; of several forms of one key that fit, the first counts. */
  readonly position: number;
  /** Empty: all. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** Of the register; empty: all. */
  readonly settings: readonly string[];
  /** One of them is enough; empty: whatever they are. */
  readonly topics: readonly string[];
  readonly onlyIf: TaskCondition;
  readonly countsFrom: CountsFrom;
  /** Null: somebody says when, once it is known. */
  readonly dueSeconds: number | null;
  /** Once done, it is due again so many days later. Null: once is enough. */
  readonly everyDays: number | null;
  readonly gate: TaskGateName;
  readonly doneBy: TaskDeed | null;
  /** Coordinators are paged where it stays undone. */
  readonly urgent: boolean;
  readonly used: boolean;
}

/** A task as the network keeps it. Its text is legal content: edited by admins, and read against its sources now and then. */
export interface TaskTemplate extends TaskRule {
  readonly title: string;
  /** How it is done. */
  readonly guidance: string;
  /** The title by language, for those who respond; English stands in. */
  readonly titles: Readonly<Record<string, string>>;
  /** Stands in the brief of those who respond. */
  readonly forResponders: boolean;
  /** Local day. */
  readonly checkedOn: string | null;
  /** As the log names who did. */
  readonly checkedBy: string | null;
}

/** `T10` of `T10.scotland`. */
export function keyOf({ code }: Pick<TaskRule, 'code'>): string {
  return code.split('.')[0] ?? code;
}
