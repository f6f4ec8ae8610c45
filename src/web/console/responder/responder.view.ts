import type { Period } from '../../../directory/duty-plan.js';
import type { LeaveRecord } from '../../../directory/leaves.repository.js';
import type { ContactMethodRecord, ResponderRecord } from '../../../directory/responder-record.js';
import type { AccountRow, AskedRow, MethodFacts, WelcomeRow } from './responder-facts.repository.js';

export interface MethodView {
  readonly method: ContactMethodRecord;
  readonly facts: MethodFacts;
}

export interface DutyLine extends Period {
  readonly rota: string;
}

export interface ResponderView {
  readonly now: Date;
  readonly person: ResponderRecord;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly methods: readonly MethodView[];
  /** Those that are not over. */
  readonly leave: readonly LeaveRecord[];
  readonly duties: readonly DutyLine[];
  /** Of incidents that the reader may see. */
  readonly asked: readonly AskedRow[];
  /** Of others. */
  readonly askedElsewhere: number;
  readonly account: AccountRow | null;
  /** Null: not by an offer, or longer ago than offers are kept. */
  readonly welcome: WelcomeRow | null;
  readonly mayChange: boolean;
  readonly mayExport: boolean;
  readonly mayErase: boolean;
}
