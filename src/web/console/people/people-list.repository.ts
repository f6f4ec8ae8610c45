import type { QuietHours, ResponderStatus } from '../../../directory/person.js';
import type { Channel } from '../../../kernel/channel.js';
import type { ResponderId } from '../../../kernel/ids.js';
import type { Tx } from '../../../kernel/unit-of-work.js';

/** Who is shown beside those of one status. */
export const PEOPLE_STATES = ['here', 'active', 'paused', 'away', 'unreached', 'left'] as const;
/** `here`: whoever has not left; `away`: on leave now; `unreached`: whom no channel reaches. */
export type PeopleState = (typeof PEOPLE_STATES)[number];

export interface PeopleFilters {
  /** Absent: of all regions. */
  readonly regionCodes: readonly string[] | undefined;
  readonly groupId: string | null;
  readonly role: string | null;
  readonly state: PeopleState;
}

/** What somebody typed into the one field, taken apart. */
export interface PeopleSearch {
  /** Part of a name, or of the name of a group. */
  readonly words: string;
  /** Regions of this name. */
  readonly regionCodes: readonly string[];
  /** Whoever has exactly this number or address. */
  readonly ownerIds: readonly string[];
  /** The last digits of a number; null: none were typed. */
  readonly lastDigits: string | null;
}

/** A way to reach somebody, as far as a line of the list tells. */
export interface WayRow {
  readonly channel: Channel;
  readonly verified: boolean;
  readonly optedOut: boolean;
  readonly failingSince: Date | null;
  readonly failureCode: string | null;
  readonly checkSince: Date | null;
}

export interface PersonRow {
  readonly id: ResponderId;
  readonly name: string;
  readonly regionCode: string;
  readonly status: ResponderStatus;
  readonly roles: readonly string[];
  readonly groups: readonly string[];
  readonly quietHours: QuietHours | null;
  readonly maxAlertsPerWeek: number | null;
  /** The end of the leave that holds now. */
  readonly awayUntil: Date | null;
  readonly ways: readonly WayRow[];
}

/** People as a page of the console lists them. Throws only when the database does. */
export abstract class PeopleList {
  /** By name, after the person `after`; people who were taken out for good are left out. */
  abstract list(
    tx: Tx,
    filters: PeopleFilters,
    search: PeopleSearch | null,
    page: { readonly after: string | null; readonly limit: number; readonly now: Date },
  ): Promise<readonly PersonRow[]>;
  /** Groups of these regions (absent: of all), by name. */
  abstract groups(
    tx: Tx,
    regionCodes: readonly string[] | undefined,
  ): Promise<readonly { readonly id: string; readonly name: string; readonly regionCode: string }[]>;
}
