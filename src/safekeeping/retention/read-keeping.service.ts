import { Injectable } from '@nestjs/common';
import { dayOf, type LegalHold } from '../../incident/holds/legal-hold.js';
import { LegalHolds } from '../../incident/holds/legal-holds.repository.js';
import type { IncidentId } from '../../kernel/ids.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { KEPT_FOR_DAYS } from '../data-map/kept-for.js';
import { decideRetention, endOf, goesSoon, WARNED_BEFORE } from './decide-retention.js';
import { type KeptIncident, RetainedData } from './retained.repository.js';
import { RETENTION_GROUPS } from './retention-rules.js';

/** How long the words of one incident are kept, and what holds them. */
export interface IncidentKeeping {
  readonly hold: LegalHold | null;
  /** When what was reported is deleted, if nothing changes; null while the incident is open, or nothing is left. */
  readonly wordsGoAt: Date | null;
  /** The same of what coordinators wrote. */
  readonly notesGoAt: Date | null;
  readonly wordsEmptiedAt: Date | null;
  readonly notesEmptiedAt: Date | null;
}

export interface WordsGoing {
  readonly incidentId: string;
  readonly goesAt: Date;
}

export interface HoldToReview {
  readonly incidentId: string;
  readonly regionCode: string | null;
  /** `2027-11-21`. */
  readonly reviewOn: string;
}

/** More stand on no page. */
const MOST = 200;
/** What is late for longer is held, or was written long after the end. */
const NEWS = 7 * DAY;
/** Before everybody. */
const NOBODY = { id: '00000000-0000-0000-0000-000000000000', chain: [], regionCode: null };

/** What coordinators are told of what is kept, before it is gone (I8). */
@Injectable()
export class ReadKeeping {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly data: RetainedData,
    private readonly holds: LegalHolds,
    private readonly clock: Clock,
  ) {}

  /** Throws nothing but what the database throws; of no incident nothing is known. */
  async ofIncident(id: IncidentId): Promise<IncidentKeeping> {
    return this.uow.run(async (tx) => {
      const [kept, hold] = [await this.data.ofIncident(tx, id), await this.holds.inForce(tx, id)];
      const { wordsEmptiedAt, notesEmptiedAt } = kept ?? { wordsEmptiedAt: null, notesEmptiedAt: null };
      return {
        hold,
        wordsEmptiedAt,
        notesEmptiedAt,
        wordsGoAt: this.goesAt(kept, KEPT_FOR_DAYS.report_text, wordsEmptiedAt),
        notesGoAt: this.goesAt(kept, KEPT_FOR_DAYS.incident_notes, notesEmptiedAt),
      };
    });
  }

  /** Incidents whose words go within a week and that nothing holds, the first first. `regionCodes` empty: all. */
  async wordsGoing(regionCodes: readonly string[]): Promise<readonly WordsGoing[]> {
    const group = RETENTION_GROUPS.find(({ kept }) => kept === 'report_text');
    if (group === undefined) return [];
    const now = this.clock.now();
    const before = plus(now, WARNED_BEFORE - group.days * DAY);
    const after = { ...NOBODY, at: plus(before, -WARNED_BEFORE - NEWS) };
    const found = await this.uow.run((tx) => this.data.next(tx, group, { before, after, limit: MOST, lock: false }));
    const told = found.flatMap(({ id, chain, regionCode }) => {
      const goesAt = goesSoon({ days: group.days, ...endOf(chain) }, now);
      const isTheirs = regionCodes.length === 0 || regionCode === null || regionCodes.includes(regionCode);
      return isTheirs && goesAt !== null ? [{ incidentId: id, goesAt }] : [];
    });
    return told.sort((one, other) => one.goesAt.getTime() - other.goesAt.getTime());
  }

  /** Holds past the day of their review, the longest first. `regionCodes` empty: all. */
  async toReview(regionCodes: readonly string[]): Promise<readonly HoldToReview[]> {
    return this.uow.run((tx) => this.holds.toReview(tx, dayOf(this.clock.now()), regionCodes, MOST));
  }

  private goesAt(kept: KeptIncident | null, days: number, emptiedAt: Date | null): Date | null {
    if (kept === null) return null;
    const verdict = decideRetention({ days, ...endOf(kept.chain) }, this.clock.now());
    if (verdict.state === 'in_use') return null;
    return emptiedAt !== null && emptiedAt >= verdict.goesAt ? null : verdict.goesAt;
  }
}
