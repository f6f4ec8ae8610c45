import type { NewMessage } from '../delivery/message.js';
import { type StoredAlert } from './run.js';
import { Runs } from './runs.repository.js';

/** What a step made: rows for the ledger, and the same as the decision will see them. */
export interface MadeAlerts {
  readonly alerts: Parameters<Runs['insertAlerts']>[1];
  readonly messages: readonly NewMessage[];
  readonly stored: readonly StoredAlert[];
}
