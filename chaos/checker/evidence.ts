/** What is left when everything has come to rest. Times are milliseconds since 1970. */

/** A text or call that the provider has accepted, as its own book says. */
export interface Acceptance {
  readonly sid: string;
  readonly to: string;
  readonly text: string;
  readonly channel: 'sms' | 'voice';
  /** Of the message, from the address to which the provider reports. */
  readonly messageId: string | null;
  readonly at: number;
}

export interface MessageRow {
  readonly id: string;
  readonly incidentId: string | null;
  readonly alertId: string | null;
  readonly runId: string | null;
  readonly responderId: string;
  readonly channel: string;
  readonly orderClass: string;
  readonly status: string;
  readonly dueAt: number;
  readonly possibleDuplicate: boolean;
  readonly failureCode: string | null;
  /** The message that named this one's alert too. */
  readonly carriedBy: string | null;
}

/** An intent to send, and when it was committed. */
export interface ClaimRow {
  readonly messageId: string;
  readonly committedAt: number;
}

export interface AlertRow {
  readonly id: string;
  readonly runId: string;
  readonly responderId: string;
  readonly status: string;
  readonly reason: string | null;
  readonly answer: string | null;
}

export interface RunRow {
  readonly id: string;
  readonly incidentId: string;
  readonly trigger: string;
  readonly state: string;
  readonly nextStepAt: number | null;
}

export interface IncidentRow {
  readonly id: string;
  readonly ref: string;
  readonly status: string;
}

export interface JournalRow {
  readonly id: string;
  readonly seq: number | null;
  readonly kind: string;
  readonly actor: string;
  readonly incidentId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly canonical: string;
  readonly prevHash: string | null;
  readonly incidentPrevHash: string | null;
  readonly hash: string | null;
  readonly committedAt: number;
}

/** What the system has said yes to. */
export interface Promises {
  /** References of reports answered with 201. */
  readonly reports: readonly string[];
  /** The provider's ids of people's texts answered with 200. */
  readonly texts: readonly string[];
}

export interface Evidence {
  /** When the processes were told to stop. */
  readonly stoppedAt: number;
  readonly promises: Promises;
  readonly ledger: readonly Acceptance[];
  readonly incidents: readonly IncidentRow[];
  /** Ids of the incidents that a report belongs to. */
  readonly reported: readonly string[];
  readonly runs: readonly RunRow[];
  readonly alerts: readonly AlertRow[];
  readonly messages: readonly MessageRow[];
  readonly claims: readonly ClaimRow[];
  readonly journal: readonly JournalRow[];
  /** The provider's ids of people's texts that were kept. */
  readonly keptTexts: readonly string[];
  /** How often each person wants to be tried by a channel: `responder channel` → times. */
  readonly wishes: ReadonlyMap<string, number>;
  /** Keys of outbox rows, and when they are due. */
  readonly outbox: readonly { readonly key: string; readonly dueAt: number }[];
}

/** Something that must not be. */
export interface Finding {
  readonly proof: string;
  readonly what: string;
}

/** Where everything is handed on at once, so much may pass between due and done. */
export const GRACE_MS = 5_000;
/** A text waits for another one so long, at most, after it is due: what comes within a minute goes together. */
export const TOGETHER_MS = 60_000;

/** It waits for its time, or for what goes with it; and something in the outbox will send it then. */
export function waitsItsTurn({ outbox, stoppedAt }: Evidence, { id, status, channel, dueAt }: MessageRow): boolean {
  const late = stoppedAt - GRACE_MS;
  if (status !== 'queued') return false;
  if (dueAt >= late) return true;
  const mayWait = channel === 'sms' && dueAt >= late - TOGETHER_MS;
  return mayWait && outbox.some((row) => row.key.startsWith(`message-${id}`) && row.dueAt >= late);
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
