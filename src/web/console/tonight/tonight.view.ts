import type { IncidentStatus } from '../../../incident/incident-values.js';
import type { Channel } from '../../../kernel/channel.js';

/** An incident in one line: no place below the region, since this page lies open on a table. */
export interface IncidentLine {
  readonly ref: string;
  /** "North East, prison" */
  readonly where: string;
}

/** What waits for a person. */
export type Need =
  | {
      readonly kind: 'needs_help';
      readonly incident: IncidentLine;
      readonly person: string;
      readonly at: Date;
    }
  | {
      readonly kind: 'unclaimed';
      readonly incident: IncidentLine;
      readonly since: Date;
      /** Who is called next if nobody takes it. */
      readonly next: { readonly at: Date; readonly whom: string } | null;
    }
  | {
      readonly kind: 'exhausted';
      readonly incident: IncidentLine;
      readonly since: Date;
      /** "0 of 1 legal" */
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'second_look';
      readonly incident: IncidentLine;
      readonly askedBy: string;
      readonly askedAt: Date;
      /** The one who looks has asked: somebody else must agree. */
      readonly mine: boolean;
    }
  | {
      /** Checked, and nobody has been asked yet. */
      readonly kind: 'to_release';
      readonly incident: IncidentLine;
      readonly since: Date;
    }
  | {
      /** Taken by the one who looks, and not checked yet. */
      readonly kind: 'to_check';
      readonly incident: IncidentLine;
      readonly since: Date;
    }
  | {
      readonly kind: 'unreachable';
      readonly incident: IncidentLine;
      readonly person: string;
      readonly why: string;
      readonly at: Date;
      /** Said yes, and was not heard of again. */
      readonly silent?: boolean;
    }
  | {
      readonly kind: 'failing';
      readonly person: string;
      readonly channel: Channel;
      readonly why: string;
      readonly since: Date;
    }
  | { readonly kind: 'duplicate'; readonly incident: IncidentLine; readonly other: string; readonly at: Date }
  | {
      /** Somebody under 18 reported it, and nobody who leads on safeguarding has looked. */
      readonly kind: 'child';
      readonly incident: IncidentLine;
      readonly taskId: string;
      readonly since: Date;
    }
  | {
      /** The most urgent task of an incident: late, or due within the hour. */
      readonly kind: 'task';
      readonly incident: IncidentLine;
      readonly taskId: string;
      readonly title: string;
      readonly dueAt: Date;
      readonly late: boolean;
      readonly urgent: boolean;
      readonly tries: number;
      /** A name; null: nobody has it. */
      readonly who: string | null;
      readonly mine: boolean;
      /** How many more of the incident are late or soon due. */
      readonly others: number;
    }
  | {
      /** A reporter has written, and nobody has read it. */
      readonly kind: 'mailbox';
      readonly incident: IncidentLine;
      readonly count: number;
      readonly since: Date;
    }
  | {
      /** Reports for which nobody was paged. */
      readonly kind: 'held';
      readonly count: number;
      readonly since: Date;
    }
  | {
      /** More reports arrive than are taken as usual, until then. */
      readonly kind: 'flood';
      readonly until: Date;
    }
  | {
      /** People offer to join, and nobody has decided. */
      readonly kind: 'joining';
      readonly count: number;
      readonly since: Date;
    }
  | {
      /** What was reported is deleted within a week. */
      readonly kind: 'words_go';
      readonly count: number;
      readonly first: Date;
    }
  | {
      /** Legal holds past the day on which somebody was to look whether they are still needed. */
      readonly kind: 'hold_review';
      readonly count: number;
      /** `2027-11-21`. */
      readonly since: string;
    }
  | {
      /** Lines to ring that nobody has checked for half a year, or ever. */
      readonly kind: 'help_lines';
      readonly count: number;
      /** Day (ISO) of the oldest check; null: one was never checked. */
      readonly since: string | null;
    }
  | {
      /** Colleagues who wait to be let in again: a second person has to agree. */
      readonly kind: 'recovery';
      readonly count: number;
      readonly since: Date;
    }
  | {
      /** Nobody is on duty, now or within a day. */
      readonly kind: 'duty_gap';
      readonly rota: { readonly id: string; readonly name: string };
      /** "Wales"; null: everybody's. */
      readonly region: string | null;
      /** On the clock of the rota: "Sun 22 Nov, 21:00 to Mon 23 Nov, 09:00, London time". */
      readonly when: string;
      readonly from: Date;
      /** It has begun. */
      readonly now: boolean;
    }
  | { readonly kind: 'stray_texts'; readonly count: number; readonly latestAt: Date };

export interface WellIncident extends IncidentLine {
  readonly status: IncidentStatus;
  readonly coming: { readonly have: number; readonly need: number } | null;
  readonly next: { readonly at: Date; readonly what: string } | null;
}

export interface ChannelHealth {
  readonly channel: Channel;
  /** `kept`: no provider is set, nothing leaves the machine. `stopped`: by a coordinator. */
  readonly state: 'leaving' | 'failing' | 'kept' | 'stopped' | 'paused';
  /** `paused`: the sender takes nothing until then. */
  readonly pausedUntil: Date | null;
  readonly waiting: number;
  /** Of texts: about when the last of those that wait leaves. Null: within moments, or not known. */
  readonly lastLeavesAt: Date | null;
  /** From due to handed over, of the last message; null when none has left yet. */
  readonly lastTookSeconds: number | null;
  readonly failure: {
    readonly since: Date;
    /** "the provider refuses them (20003)" */
    readonly why: string;
    /** "Calls and e-mail go instead." */
    readonly instead: string;
    readonly operatorToldAt: Date | null;
  } | null;
}

export interface EngineHealth {
  readonly channels: readonly ChannelHealth[];
  readonly timers: {
    readonly overdue: number;
    /** How late the latest is. */
    readonly lateBySeconds: number;
    /** Null: no worker has looked yet. */
    readonly checkedAt: Date | null;
  };
}

export interface TonightView {
  readonly now: Date;
  /** Names of the regions that the person looks after; empty = all. */
  readonly regions: readonly string[];
  readonly needs: readonly Need[];
  readonly well: readonly WellIncident[];
  /** Open incidents that are neither among the needs nor in `well`: the log shows them. */
  readonly more: number;
  readonly engine: EngineHealth;
  /** The newest entry of the log. */
  readonly latestSeq: number;
}
