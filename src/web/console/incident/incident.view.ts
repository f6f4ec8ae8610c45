import type { TextEstimate } from '../../../delivery/estimate/text-estimates.service.js';
import type { Gate } from '../../../incident/gates.js';
import type {
  AlertLevel,
  IncidentStatus,
  NokStatus,
  VerificationMethod,
  VerificationStatus,
  HeldReason,
} from '../../../incident/incident-values.js';
import type { LegalHold } from '../../../incident/holds/legal-hold.js';
import type { IncidentKeeping } from '../../../safekeeping/retention/read-keeping.service.js';
import type { EntryView } from '../log/entry.view.js';
import type { FormAgain } from './form-again.js';
import type { AskedPerson, NotAsked } from './people.view.js';
import type { RunView } from './plan.view.js';
import type { SourcesView } from '../sources/source.view.js';
import type { TaskRow } from '../tasks/task.view.js';

/** What every page about one incident says at its top. */
export interface IncidentHead {
  readonly ref: string;
  /** Name of the place, or the reporter's words for it. */
  readonly place: string;
  /** In the register; null: it is not known which place it is. */
  readonly placeCode: string | null;
  readonly setting: string;
  readonly region: string | null;
  readonly status: IncidentStatus;
  readonly verification: VerificationStatus;
  readonly nok: NokStatus;
  readonly reports: number;
  /** “by phone, taken by Owen”, the oldest report first. */
  readonly came: readonly string[];
  /** Somebody who reported said that they are under 18. */
  readonly child: boolean;
  /** What reporters wrote and no coordinator has read. */
  readonly unread: number;
  /** Why nobody was paged; null: nothing holds it back. */
  readonly held: HeldReason | null;
}

/** One decision that somebody recorded, the newest first in its list. */
export interface RecordView<Status extends string> {
  readonly status: Status;
  readonly at: Date;
  readonly by: string;
  readonly method: VerificationMethod | null;
  /** As typed. */
  readonly note: string | null;
}

export interface GateView {
  /** "to the region", "to the public", "naming", "vigil" */
  readonly what: string;
  readonly gate: Gate;
  /** "Holds the page, press, bulletin and the prison’s name." */
  readonly holds: string | null;
}

export interface LevelChoice {
  readonly level: AlertLevel;
  readonly gate: Gate;
}

export interface ReplyView {
  readonly at: Date;
  readonly from: string;
  /** The whole text, as it came; null once it has been deleted. */
  readonly text: string | null;
  /** "Later, does not count towards the plan" */
  readonly understood: string;
}

export interface NoteView {
  readonly at: Date;
  readonly by: string;
  readonly text: string;
}

/** How long its words are kept, and what holds them. */
export interface KeepingView extends Omit<IncidentKeeping, 'hold'> {
  readonly hold:
    (Omit<LegalHold, 'placedBy' | 'reviewedBy'> & { readonly by: string; readonly isReviewDue: boolean }) | null;
  /** Of another incident, into which this one was merged. */
  readonly elsewhere: boolean;
}

export interface SameEvent {
  readonly kind: 'possible' | 'merged_into' | 'merged_here';
  readonly ref: string;
  readonly where: string;
  readonly createdAt: Date;
}

/** What the one who looks may do now; what is false is not offered. */
export interface IncidentActions {
  readonly claim: boolean;
  readonly verify: boolean;
  readonly move: boolean;
  readonly standDown: boolean;
  readonly close: boolean;
  readonly dismiss: boolean;
  readonly reopen: boolean;
}

export interface IncidentView {
  readonly now: Date;
  readonly head: IncidentHead;
  readonly createdAt: Date;
  /** "Saturday 21 November, between 01:00 and 02:00"; null when not known. */
  readonly occurred: string | null;
  readonly assignee: { readonly name: string; readonly me: boolean } | null;
  readonly runs: readonly RunView[];
  readonly gates: readonly GateView[];
  readonly levels: readonly LevelChoice[];
  /** A release that waits for a second coordinator. */
  readonly pending: {
    readonly level: AlertLevel;
    readonly by: string;
    readonly at: Date;
    readonly mine: boolean;
    /** As typed. */
    readonly note: string | null;
  } | null;
  /** Where the reports come from, and how many independent sources that are. */
  readonly sources: SourcesView;
  readonly verifications: readonly RecordView<VerificationStatus>[];
  readonly family: readonly RecordView<NokStatus>[];
  readonly asked: readonly AskedPerson[];
  readonly notAsked: readonly NotAsked[];
  /** Texts that could leave but for the sender. */
  readonly waitingTexts: TextEstimate;
  readonly replies: readonly ReplyView[];
  readonly notes: readonly NoteView[];
  readonly keeping: KeepingView;
  /** To be done, the most urgent first; and how many there are, done ones too. */
  readonly tasks: { readonly open: readonly TaskRow[]; readonly all: number };
  readonly same: readonly SameEvent[];
  /** Newest first. */
  readonly timeline: readonly EntryView[];
  /** The number before which older entries begin; null when all are shown. */
  readonly olderThan: number | null;
  /** False when older entries are looked at. */
  readonly newest: boolean;
  readonly actions: IncidentActions;
  /** A form that comes back with what was typed; null on a page that was asked for. */
  readonly again: FormAgain | null;
}
