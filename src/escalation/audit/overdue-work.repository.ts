import type { Tx } from '../../kernel/unit-of-work.js';
import type { AuditDecision, Finding, Overdue } from './decide-audit.js';

/** What should be done and is not, and what audits have found before. Throws only when the database does. */
export abstract class OverdueWork {
  /**
   * Takes the turn of this audit until the transaction ends. False while another process has it, and when the last one
   * was less than half a minute ago.
   */
  abstract takeTurn(tx: Tx, now: Date): Promise<boolean>;
  /**
   * Due before `before`: runs whose step has not started, messages without a job, tries past their deadline, outbox rows, rotas that
   * cannot be read.
   * Messages that wait for the pace of a channel which is moving are not among them.
   */
  abstract find(tx: Tx, before: Date): Promise<readonly Overdue[]>;
  abstract known(tx: Tx): Promise<readonly Finding[]>;
  /** Writes down what was repaired and alerted, and forgets what is over. */
  abstract keep(tx: Tx, decision: AuditDecision, now: Date): Promise<void>;
  /** The sweeper takes the rows up again. */
  abstract publishAgain(tx: Tx, rowIds: readonly string[]): Promise<void>;
}
