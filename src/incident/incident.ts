import type { IncidentId } from '../kernel/ids.js';
import type {
  AlertLevel,
  HeldReason,
  IncidentStatus,
  NamingStatus,
  NokStatus,
  PublicState,
  VerificationStatus,
} from './incident-values.js';

/** What we believe happened, without a word that a person typed. Times are instants. */
export interface Incident {
  readonly id: IncidentId;
  /** Six characters, shown to people. */
  readonly ref: string;
  readonly status: IncidentStatus;
  readonly facilityCode: string | null;
  /** Null while the place is not known well enough. */
  readonly regionCode: string | null;
  readonly jurisdiction: string | null;
  readonly setting: string;
  readonly occurredEarliest: Date | null;
  readonly occurredLatest: Date | null;
  readonly occurredPrecision: string;
  readonly verificationStatus: VerificationStatus;
  readonly nokStatus: NokStatus;
  readonly namingStatus: NamingStatus;
  readonly publicState: PublicState;
  readonly topics: readonly string[];
  readonly childrenAffected: string;
  readonly deceasedIsChild: boolean;
  readonly alertLevel: AlertLevel | null;
  /** Person id of the coordinator who has it. */
  readonly assigneeId: string | null;
  readonly possibleDuplicateOfId: IncidentId | null;
  readonly mergedIntoId: IncidentId | null;
  /** Why nobody was paged for it; null: nothing holds it back. */
  readonly heldReason: HeldReason | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
}

/** What may change after an incident was opened. */
export type IncidentChange = Partial<
  Pick<
    Incident,
    | 'status'
    | 'facilityCode'
    | 'regionCode'
    | 'jurisdiction'
    | 'setting'
    | 'verificationStatus'
    | 'nokStatus'
    | 'namingStatus'
    | 'publicState'
    | 'alertLevel'
    | 'assigneeId'
    | 'possibleDuplicateOfId'
    | 'mergedIntoId'
    | 'heldReason'
    | 'closedAt'
  >
>;
