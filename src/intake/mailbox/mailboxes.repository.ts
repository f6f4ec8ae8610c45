import type { IncidentId } from '../../kernel/ids.js';
import type { NoticeChannel } from '../notice/reporter-notice.js';
import type { Tx } from '../../kernel/unit-of-work.js';

/** One thing that the reporter or a coordinator wrote to the other. */
export interface MailboxMessage {
  readonly id: string;
  readonly reportId: string;
  /** The coordinator who wrote it; null: the reporter. */
  readonly byId: string | null;
  /** As typed. */
  readonly text: string;
  readonly at: Date;
  /** When the other side first had it on a page; null: not yet. */
  readonly readAt: Date | null;
}

/** A report as its mailbox needs it. */
export interface MailboxReport {
  readonly id: string;
  readonly incidentId: IncidentId;
  readonly createdAt: Date;
  /** When somebody last opened the mailbox with the code. */
  readonly openedAt: Date | null;
  /** When what was written here before was deleted. */
  readonly emptiedAt: Date | null;
  /** A child reported it, and nobody who leads on safeguarding has looked yet: no free text is taken (R10). */
  readonly isPaused: boolean;
}

/** A report with its mailbox, as coordinators see it. */
export interface MailboxState {
  readonly reportId: string;
  readonly createdAt: Date;
  /** Who reported it, as they said. */
  readonly relationship: string | null;
  /** Of the form they used. */
  readonly language: string;
  readonly openedAt: Date | null;
  /** How they want to be told that there is a message; null: not at all. */
  readonly noticeBy: NoticeChannel | null;
  /** When they ended their code; null: they can read what is written. */
  readonly endedAt: Date | null;
  /** When what was written here before was deleted. */
  readonly emptiedAt: Date | null;
}

/** What reporters and coordinators write to each other. Texts are sealed here. Throws only when the database does. */
export abstract class Mailboxes {
  /** By the keyed hashes of a code, or by the report. Null for a code that was ended, and for one that there never was. */
  abstract byCode(tx: Tx, receiptHashes: readonly string[]): Promise<MailboxReport | null>;
  abstract byReport(tx: Tx, reportId: string): Promise<MailboxReport | null>;
  /** Of an incident, oldest first. */
  abstract ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly MailboxState[]>;
  /** Of these reports, oldest first. */
  abstract messages(tx: Tx, reportIds: readonly string[]): Promise<readonly MailboxMessage[]>;
  /** The first name of each of these coordinators. */
  abstract firstNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** @returns false when one with this id is there already: the same form, posted twice. */
  abstract insert(tx: Tx, message: Omit<MailboxMessage, 'readAt'>): Promise<boolean>;
  /** How many the reporter has written since then. */
  abstract writtenSince(tx: Tx, reportId: string, since: Date): Promise<number>;
  /** These were shown to the other side; those read before keep their time. */
  abstract markRead(tx: Tx, ids: readonly string[], at: Date): Promise<void>;
  abstract markOpened(tx: Tx, reportId: string, at: Date): Promise<void>;
  /** The code opens nothing from now on. */
  abstract endCode(tx: Tx, reportId: string, at: Date): Promise<void>;
}
